/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.account.pause;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.etalon.platform.persistence.Databases;
import org.etalon.platform.persistence.Sql;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class AttemptsIT {
    private static final Instant NOW = Instant.parse("2026-03-01T10:00:00Z");

    @ParameterizedTest
    @EnumSource
    void who_comes_too_soon_waits_and_is_not_counted(Databases database) {
        database.empty();
        for (int i = 0; i < 5; i++) {
            assertThat(count(database, "a", NOW)).isZero();
        }
        assertThat(count(database, "a", NOW)).hasSeconds(1);
        assertThat(count(database, "a", NOW)).hasSeconds(1);
        assertThat(count(database, "b", NOW)).isZero();
        assertThat(count(database, "a", NOW.plusSeconds(1))).isZero();
        assertThat(count(database, "a", NOW.plusSeconds(1))).hasSeconds(2);
    }

    @ParameterizedTest
    @EnumSource
    void an_hour_of_peace_or_a_success_forgives_all(Databases database) {
        database.empty();
        for (int i = 0; i < 5; i++) {
            count(database, "a", NOW);
        }
        Instant later = NOW.plus(Duration.ofHours(1)).plusSeconds(1);
        assertThat(List.of(count(database, "a", later), count(database, "a", later)))
                .containsOnly(Duration.ZERO);
        for (int i = 0; i < 5; i++) {
            count(database, "a", later);
        }
        Sql.inTransaction(database.source(), connection -> AttemptRow.delete(connection, "a"));
        assertThat(count(database, "a", later)).isZero();
    }

    @ParameterizedTest
    @EnumSource
    void of_many_at_the_same_time_five_come_past(Databases database) throws Exception {
        database.empty();
        var pool = Executors.newFixedThreadPool(8);
        try {
            List<Callable<Duration>> all = IntStream.range(0, 40)
                    .<Callable<Duration>>mapToObj(each -> () -> count(database, "a", NOW))
                    .toList();
            int past = 0;
            for (var each : pool.invokeAll(all)) {
                past += each.get().isZero() ? 1 : 0;
            }
            assertThat(past).isEqualTo(5);
        } finally {
            pool.shutdownNow();
        }
    }

    private static Duration count(Databases database, String who, Instant now) {
        return Attempts.count(database.source(), who, Patience.SIGN_IN, now);
    }
}
