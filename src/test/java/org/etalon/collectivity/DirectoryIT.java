/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.collectivity;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.etalon.collectivity.upkeep.ShippedDirectory;
import org.etalon.platform.persistence.Databases;
import org.etalon.platform.persistence.Sql;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Two nodes hold the directory of one database in memory. */
class DirectoryIT {
    private static final NewCollectivity SYNDICAT =
            new NewCollectivity("253802516", "Syndicat des eaux", "syndicat", "38", "84", null, null, null);

    private final Hand hand = new Hand();

    @ParameterizedTest
    @EnumSource
    void a_change_is_seen_at_once_where_it_is_made_and_two_seconds_later_elsewhere(Databases database) {
        database.empty();
        Sql.inTransaction(database.source(), ShippedDirectory::load);
        Directory here = directory(database);
        Directory there = directory(database);
        assertThat(here.index().list()).hasSize(36_253);
        assertThat(there.snapshot().tag()).isEqualTo(here.snapshot().tag());

        database.inTransaction(entities -> {
            var repository = new CollectivityRepository();
            repository.entities = entities;
            repository.raiseVersion(hand.instant());
            repository.add(new Collectivity(SYNDICAT, "2026"));
            return null;
        });
        here.changed(new DirectoryChanged());

        assertThat(here.index().find("253802516")).isPresent();
        hand.turn(Duration.ofMillis(1_999));
        assertThat(there.index().find("253802516")).isEmpty();
        hand.turn(Duration.ofMillis(1));
        assertThat(there.index().find("253802516")).isPresent();
        assertThat(there.snapshot().tag()).isEqualTo(here.snapshot().tag());
    }

    @ParameterizedTest
    @EnumSource
    void reading_sends_nothing_to_the_database_between_two_looks_and_one_statement_for_a_look(Databases database) {
        database.empty();
        Sql.inTransaction(database.source(), ShippedDirectory::load);
        Directory directory = directory(database);
        directory.index();
        assertThat(database.statementsOf(directory::index)).isZero();
        hand.turn(Duration.ofSeconds(2));
        assertThat(database.statementsOf(directory::index)).isEqualTo(1);
    }

    private Directory directory(Databases database) {
        var directory = new Directory();
        directory.source = database.source();
        directory.clock = hand;
        return directory;
    }

    /** A clock that is turned by hand. */
    private static final class Hand extends Clock {
        private Instant at = Instant.parse("2026-03-01T10:00:00Z");

        void turn(Duration duration) {
            at = at.plus(duration);
        }

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }

        @Override
        public Instant instant() {
            return at;
        }
    }
}
