/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.account.first;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Optional;
import org.etalon.account.Person;
import org.etalon.account.Profile;
import org.etalon.platform.persistence.Databases;
import org.etalon.platform.persistence.Sql;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class InvitationIT {
    private static final Instant NOW = Instant.parse("2026-03-01T10:00:00Z");

    @ParameterizedTest
    @EnumSource
    void each_start_gives_another_link_in_place_of_its_folders_own_until_there_is_an_organiser(Databases database) {
        database.empty();
        String first = renew(database, "").orElseThrow();
        String otherNode = renew(database, "").orElseThrow();
        String second = renew(database, first).orElseThrow();
        assertThat(second).isNotEqualTo(first).isNotEqualTo(otherNode);
        assertThat(links(database)).isEqualTo(2);
        database.inTransaction(entities -> {
            var organiser = new Person(new Profile("Organiser", "o@label.test", "fr"), "hash", NOW);
            organiser.becomeOrganiser();
            entities.persist(organiser);
            return null;
        });
        assertThat(renew(database, second)).isEmpty();
        assertThat(links(database)).isEqualTo(1);
    }

    private static Optional<String> renew(Databases database, String before) {
        return Sql.inTransaction(database.source(), connection -> Invitation.renew(connection, before, NOW));
    }

    private static int links(Databases database) {
        return Sql.with(database.source(), connection -> {
            try (var statement = connection.prepareStatement("select count(*) from account_link");
                    var row = statement.executeQuery()) {
                row.next();
                return row.getInt(1);
            }
        });
    }
}
