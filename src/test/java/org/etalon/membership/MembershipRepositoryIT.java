/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.membership;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.etalon.platform.persistence.Databases;
import org.etalon.platform.persistence.Persons;
import org.etalon.platform.persistence.Sql;
import org.etalon.platform.persistence.Towns;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class MembershipRepositoryIT {
    private static final Instant SINCE = Instant.parse("2026-03-01T10:00:00Z");
    private static final Instant UNTIL = Instant.parse("2026-06-01T10:00:00Z");

    private UUID camille;

    @ParameterizedTest
    @EnumSource
    void a_membership_counts_from_its_first_instant_to_before_its_last(Databases database) {
        database.empty();
        Towns.add(database.source(), "38001");
        camille = Persons.add(database.source());
        database.inTransaction(entities -> {
            var membership = new Membership(camille, "38001", MemberRole.CONTRIBUTOR, Set.of("data"), SINCE);
            membership.end(UNTIL);
            repository(entities).add(membership);
            return null;
        });

        var part = new Powers.Part(MemberRole.CONTRIBUTOR, Set.of("data"));
        assertThat(parts(database, camille, "38001", SINCE.minusMillis(1))).isEmpty();
        assertThat(parts(database, camille, "38001", SINCE)).containsExactly(part);
        assertThat(parts(database, camille, "38001", UNTIL.minusMillis(1))).containsExactly(part);
        assertThat(parts(database, camille, "38001", UNTIL)).isEmpty();
        assertThat(parts(database, camille, "38002", SINCE)).isEmpty();
        assertThat(parts(database, UUID.randomUUID(), "38001", SINCE)).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void the_database_itself_refuses_a_role_twice_but_takes_it_back_after_its_end(Databases database) {
        database.empty();
        Towns.add(database.source(), "38001");
        camille = Persons.add(database.source());
        add(database, MemberRole.ADMINISTRATOR);
        add(database, MemberRole.ELECTED_REFERENT);

        assertThatThrownBy(() -> add(database, MemberRole.ADMINISTRATOR))
                .hasMessageMatching("(?is).*membership_once.*");
        database.inTransaction(entities -> {
            repository(entities).listOpen(camille).forEach(each -> each.end(UNTIL));
            return null;
        });
        add(database, MemberRole.ADMINISTRATOR);

        assertThat(parts(database, camille, "38001", UNTIL))
                .containsExactly(new Powers.Part(MemberRole.ADMINISTRATOR, Set.of()));
    }

    private void add(Databases database, MemberRole role) {
        database.inTransaction(entities -> {
            repository(entities).add(new Membership(camille, "38001", role, Set.of(), SINCE));
            return null;
        });
    }

    private static List<Powers.Part> parts(Databases database, UUID person, String collectivity, Instant at) {
        return Sql.inTransaction(database.source(), connection -> PowersQuery.get(connection, person, collectivity, at))
                .parts();
    }

    private static MembershipRepository repository(EntityManager entities) {
        var repository = new MembershipRepository();
        repository.entities = entities;
        return repository;
    }
}
