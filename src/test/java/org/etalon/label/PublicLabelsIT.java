/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.label;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.etalon.collectivity.LoadedDirectory;
import org.etalon.platform.persistence.Databases;
import org.etalon.platform.persistence.Sql;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Labels become public at their instant, and nothing tells of them before. */
class PublicLabelsIT {
    private static final Instant THEN = Instant.parse("2026-10-08T10:00:00Z");

    private Instant now = Labels.BEFORE;

    @ParameterizedTest
    @EnumSource
    void nothing_tells_of_a_label_before_its_instant(Databases database) {
        PublicLabels labels = labels(database);
        insert(database, Labels.of("Ville d'hier", "2025", 3, Labels.BEFORE));
        labels.changed(new LabelsChanged());
        var before = labels.snapshot();
        assertThat(names(before)).containsExactly("Ville d'hier");

        LabelRow coming = Labels.of("Ville de demain", "2026", 4, THEN);
        insert(database, coming);
        labels.changed(new LabelsChanged());
        now = THEN.minusMillis(1);
        var still = labels.snapshot();
        assertThat(names(still)).isEqualTo(names(before));
        assertThat(still.tag()).isEqualTo(before.tag());
        assertThat(still.changedAt()).isEqualTo(before.changedAt());
        assertThat(still.find(coming.id())).isEmpty();
        assertThat(still.findByCode(coming.code())).isEmpty();

        now = THEN;
        assertThat(names(labels.snapshot())).containsExactly("Ville de demain", "Ville d'hier");
        assertThat(labels.snapshot().tag()).isNotEqualTo(before.tag());
        assertThat(labels.snapshot().changedAt()).isEqualTo(THEN);
        assertThat(labels.snapshot().find(coming.id())).contains(coming);
    }

    @ParameterizedTest
    @EnumSource
    void what_stands_in_a_row_is_read_as_it_was_written(Databases database) {
        PublicLabels labels = labels(database);
        LabelRow label =
                Labels.of("L'Haÿ-les-Roses", "2025", null, Labels.BEFORE).with(new LabelRow.Computed(4, 3));
        insert(database, label);
        Optional<LabelRow> read = Sql.with(database.source(), connection -> LabelQuery.find(connection, label.id()));
        assertThat(read).contains(label);
        assertThat(labels.snapshot().list(text("hay les")))
                .extracting(LabelRow::name)
                .containsExactly("L'Haÿ-les-Roses");
        assertThat(labels.snapshot().list(text("roses"))).hasSize(1);
        assertThat(labels.snapshot().list(text("ose"))).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void of_many_labels_only_those_that_changed_are_read_anew(Databases database) {
        PublicLabels labels = labels(database);
        LabelRow stays = Labels.of("Ancerville", "2025", 3, Labels.BEFORE);
        LabelRow changes = Labels.of("Bar-le-Duc", "2025", 3, Labels.BEFORE);
        LabelRow goes = Labels.of("Clermont", "2025", 3, Labels.BEFORE);
        List.of(stays, changes, goes).forEach(each -> insert(database, each));
        var before = labels.snapshot();
        assertThat(names(before)).containsExactly("Ancerville", "Bar-le-Duc", "Clermont");

        now = now.plusSeconds(1);
        write(database, connection -> {
            var other = new LabelRow(
                    new LabelRow.Named(changes.id(), changes.code(), changes.programme(), "2026"),
                    new LabelRow.Holder("", "Zuydcoote", "commune", "59", "32", 1_600, ""),
                    new LabelRow.Award(4, "", List.of(), null, null),
                    new LabelRow.Term(null, Labels.BEFORE, null),
                    LabelState.VALID,
                    "",
                    new LabelRow.Origin(false, "", Labels.BEFORE, 2));
            LabelRepository.update(connection, other);
            try (var statement = connection.prepareStatement("delete from label where id = ?")) {
                statement.setObject(1, goes.id());
                statement.executeUpdate();
            }
        });
        insert(database, Labels.of("Aa", "2025", 2, Labels.BEFORE));
        var after = labels.snapshot();
        assertThat(names(after)).containsExactly("Zuydcoote", "Aa", "Ancerville");
        assertThat(after.find(stays.id()).orElseThrow())
                .isSameAs(before.find(stays.id()).orElseThrow());
        assertThat(after.list(text("bar le duc"))).isEmpty();
        assertThat(after.tag())
                .isNotEqualTo(before.tag())
                .isEqualTo(another(labels).snapshot().tag());
    }

    @ParameterizedTest
    @EnumSource
    void what_comes_soon_is_made_ready_and_not_told(Databases database) {
        PublicLabels labels = labels(database);
        insert(database, Labels.of("Ville d'hier", "2025", 3, Labels.BEFORE));
        insert(database, Labels.of("Ville de demain", "2026", 4, THEN));
        insert(database, Labels.of("Ville d'après-demain", "2027", 4, THEN.plusSeconds(1)));
        now = THEN.minusSeconds(31);
        assertThat(labels.makeReady(Duration.ofSeconds(30))).isEmpty();
        now = THEN.minusMillis(1);
        var coming = labels.makeReady(Duration.ofSeconds(30)).orElseThrow();
        assertThat(names(coming)).containsExactly("Ville de demain", "Ville d'hier");
        assertThat(names(labels.snapshot())).containsExactly("Ville d'hier");
        now = THEN;
        assertThat(labels.snapshot()).isSameAs(coming);
        now = THEN.plusSeconds(1);
        assertThat(names(labels.snapshot())).hasSize(3);
    }

    @ParameterizedTest
    @EnumSource
    void the_badge_of_an_edition_with_a_single_level_is_found_and_told_as_one(Databases database) {
        PublicLabels labels = labels(database);
        insert(database, Labels.of("Ville", "2025", 1, Labels.BEFORE));
        LabelRow badge = Labels.of(BuiltInTiers.BADGE, "Village", "2026", 1);
        insert(database, badge);
        assertThat(labels.snapshot().list(level("1")))
                .extracting(LabelRow::name)
                .containsExactly("Ville");
        assertThat(labels.snapshot().list(level("badge"))).singleElement().satisfies(found -> {
            assertThat(found.tier()).isEqualTo("Badge");
            assertThat(found.scaleLevel()).isNull();
        });
        assertThat(labels.snapshot().values().levels()).containsExactlyInAnyOrder("1", "badge");
    }

    private static LabelFilter level(String key) {
        return new LabelFilter("", "", key, "", "", "", "", "");
    }

    private static LabelFilter text(String text) {
        return new LabelFilter("", "", "", "", "", "", "", text);
    }

    private static List<String> names(PublicLabels.Snapshot snapshot) {
        return snapshot.list(LabelFilter.ALL).stream().map(LabelRow::name).toList();
    }

    private static void insert(Databases database, LabelRow label) {
        write(database, connection -> LabelRepository.insert(connection, List.of(label)));
    }

    /** What changes labels. */
    private interface Change {
        void make(Connection connection) throws SQLException;
    }

    private static void write(Databases database, Change change) {
        Sql.inTransaction(database.source(), connection -> {
            LabelQuery.lockVersion(connection);
            change.make(connection);
            LabelRepository.raiseVersion(connection, Labels.BEFORE);
            return null;
        });
    }

    /** Those of another node, which holds nothing yet. */
    private static PublicLabels another(PublicLabels labels) {
        var other = new PublicLabels();
        other.source = labels.source;
        other.clock = labels.clock;
        other.directory = labels.directory;
        other.tiers = labels.tiers;
        return other;
    }

    private PublicLabels labels(Databases database) {
        database.empty();
        var labels = new PublicLabels();
        labels.source = database.source();
        labels.clock = new Hand();
        labels.tiers = new BuiltInTiers();
        labels.directory = LoadedDirectory.of(database.source(), labels.clock);
        return labels;
    }

    private final class Hand extends Clock {
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
            return now;
        }
    }
}
