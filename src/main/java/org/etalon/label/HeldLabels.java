/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.label;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/**
 * All labels in one of their states, in the order of their instants, those of later ones too.
 *
 * @param version of {@link LabelQuery#getVersion}
 */
record HeldLabels(List<LabelRow> labels, long version) {
    private static final Comparator<LabelRow> ORDER =
            Comparator.comparing(LabelRow::publishedAt).thenComparing(LabelRow::id);

    HeldLabels {
        labels = List.copyOf(labels);
    }

    /** As they stand in the database; of what was held before, only what has changed is read anew. @param before or null */
    static HeldLabels read(Connection connection, HeldLabels before, UnaryOperator<LabelRow> tiers)
            throws SQLException {
        long version = LabelQuery.getVersion(connection).number();
        if (before == null || before.version > version) {
            return new HeldLabels(sorted(told(LabelQuery.list(connection), tiers)), version);
        }
        return before.version == version ? before : new HeldLabels(before.changed(connection, tiers), version);
    }

    private List<LabelRow> changed(Connection connection, UnaryOperator<LabelRow> tiers) throws SQLException {
        List<LabelRow> changed = told(LabelQuery.listChangedAfter(connection, version), tiers);
        Set<UUID> read = changed.stream().map(LabelRow::id).collect(Collectors.toSet());
        List<LabelRow> all = new ArrayList<>(labels.size() + changed.size());
        labels.stream().filter(label -> !read.contains(label.id())).forEach(all::add);
        all.addAll(changed);
        if (LabelQuery.count(connection) != all.size()) {
            Set<UUID> there = new HashSet<>(LabelQuery.listIds(connection));
            all.removeIf(label -> !there.contains(label.id()));
        }
        return sorted(all);
    }

    private static List<LabelRow> told(List<LabelRow> labels, UnaryOperator<LabelRow> tiers) {
        return labels.stream().map(tiers).toList();
    }

    private static List<LabelRow> sorted(List<LabelRow> labels) {
        return labels.stream().sorted(ORDER).toList();
    }

    /** How many have become public, which stand before the others. */
    int countUntil(Instant now) {
        int count = labels.size();
        while (count > 0 && labels.get(count - 1).publishedAt().isAfter(now)) {
            count--;
        }
        return count;
    }

    /** When more of them become public. */
    Optional<Instant> nextAfter(Instant now) {
        int count = countUntil(now);
        return count == labels.size()
                ? Optional.empty()
                : Optional.of(labels.get(count).publishedAt());
    }
}
