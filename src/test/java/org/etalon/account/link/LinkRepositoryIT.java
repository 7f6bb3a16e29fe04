/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.account.link;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.etalon.account.Profile;
import org.etalon.core.problem.RefusedException;
import org.etalon.platform.persistence.Databases;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class LinkRepositoryIT {
    private static final Instant NOW = Instant.parse("2026-03-01T10:00:00Z");
    private static final Profile CAMILLE = new Profile("Camille", "camille@commune.test", "fr");

    @ParameterizedTest
    @EnumSource
    void of_many_who_press_the_button_at_once_one_gets_it(Databases database) throws Exception {
        database.empty();
        add(database);
        var pool = Executors.newFixedThreadPool(8);
        try {
            List<Callable<Boolean>> all = IntStream.range(0, 16)
                    .<Callable<Boolean>>mapToObj(each -> () -> take(database, LinkKind.SIGN_UP, NOW))
                    .toList();
            int got = 0;
            for (var each : pool.invokeAll(all)) {
                got += each.get() ? 1 : 0;
            }
            assertThat(got).isEqualTo(1);
        } finally {
            pool.shutdownNow();
        }
    }

    @ParameterizedTest
    @EnumSource
    void a_link_holds_until_its_hour_and_for_its_purpose_alone(Databases database) {
        database.empty();
        add(database);
        Instant end = NOW.plus(LinkKind.SIGN_UP.holds());
        assertThat(take(database, LinkKind.RESET, NOW)).isFalse();
        assertThat(take(database, LinkKind.SIGN_UP, end)).isFalse();
        assertThat(take(database, LinkKind.SIGN_UP, end.minusSeconds(1))).isTrue();
    }

    @ParameterizedTest
    @EnumSource
    void looking_leaves_it_as_it_is(Databases database) {
        database.empty();
        add(database);
        for (int i = 0; i < 3; i++) {
            Optional<Profile> found = database.inTransaction(entities ->
                    repository(entities).find(LinkKind.SIGN_UP, "token", NOW).map(AccountLink::profile));
            assertThat(found).contains(CAMILLE);
        }
    }

    private static void add(Databases database) {
        database.inTransaction(entities -> {
            repository(entities).add(AccountLink.signUp("token", CAMILLE, "hash", NOW));
            return null;
        });
    }

    private static boolean take(Databases database, LinkKind kind, Instant now) {
        try {
            database.inTransaction(entities -> repository(entities).take(kind, "token", now));
            return true;
        } catch (RefusedException e) {
            return false;
        }
    }

    private static LinkRepository repository(jakarta.persistence.EntityManager entities) {
        var repository = new LinkRepository();
        repository.entities = entities;
        return repository;
    }
}
