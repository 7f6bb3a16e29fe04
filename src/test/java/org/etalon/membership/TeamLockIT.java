/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.membership;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.etalon.platform.persistence.Databases;
import org.etalon.platform.persistence.Persons;
import org.etalon.platform.persistence.Towns;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Two who change the same team at once come one after the other. */
class TeamLockIT {
    private static final Instant SINCE = Instant.parse("2026-03-01T10:00:00Z");
    private static final int ROUNDS = 10;

    @ParameterizedTest
    @EnumSource
    void of_two_administrators_who_demote_each_other_at_once_one_remains(Databases database) throws Exception {
        database.empty();
        Towns.add(database.source(), "38001");
        for (int round = 0; round < ROUNDS; round++) {
            database.inTransaction(entities -> {
                team(entities).members().forEach(each -> each.end(SINCE));
                return null;
            });
            UUID camille = administrator(database);
            UUID sacha = administrator(database);
            var barrier = new CyclicBarrier(2);
            var both = Executors.newFixedThreadPool(2);
            try {
                List<Future<Boolean>> done =
                        both.invokeAll(List.of(demote(database, camille, barrier), demote(database, sacha, barrier)));
                assertThat(List.of(done.get(0).get(), done.get(1).get())).containsExactlyInAnyOrder(true, false);
            } finally {
                both.shutdown();
            }
            assertThat(administrators(database)).hasSize(1);
        }
    }

    private static Callable<Boolean> demote(Databases database, UUID other, CyclicBarrier barrier) {
        return () -> {
            barrier.await();
            return database.inTransaction(entities -> {
                assertThat(repository(entities).queue("38001")).isTrue();
                Team team = team(entities);
                boolean mayGo = team.problemsWithout(team.of(other)).isEmpty();
                team.of(other).forEach(each -> each.end(mayGo ? SINCE.plusSeconds(1) : Membership.OPEN));
                return mayGo;
            });
        };
    }

    @ParameterizedTest
    @EnumSource
    void the_members_of_a_collectivite_are_one_statement_and_those_who_left_are_not_among_them(Databases database) {
        database.empty();
        Towns.add(database.source(), "38001");
        UUID camille = administrator(database);
        UUID sacha = administrator(database);
        database.inTransaction(entities -> {
            team(entities).of(sacha).forEach(each -> each.end(SINCE.plusSeconds(1)));
            return null;
        });

        assertThat(administrators(database)).containsExactly(camille);
        List<Membership> left =
                database.inTransaction(entities -> repository(entities).listOpen(sacha));
        assertThat(left).isEmpty();
        assertThat(database.statementsOf(() -> database.inTransaction(TeamLockIT::team)))
                .isEqualTo(1);
        boolean known = database.inTransaction(entities -> repository(entities).queue("99999"));
        assertThat(known).isFalse();
    }

    private static UUID administrator(Databases database) {
        UUID person = Persons.add(database.source());
        database.inTransaction(entities -> {
            repository(entities).add(new Membership(person, "38001", MemberRole.ADMINISTRATOR, Set.of(), SINCE));
            return null;
        });
        return person;
    }

    private static List<UUID> administrators(Databases database) {
        return database.inTransaction(entities -> team(entities).administrators());
    }

    private static Team team(EntityManager entities) {
        return new Team("38001", "Exempleville", repository(entities).listOpen("38001"));
    }

    private static MembershipRepository repository(EntityManager entities) {
        var repository = new MembershipRepository();
        repository.entities = entities;
        return repository;
    }
}
