/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.label.statistics;

import static java.util.stream.Collectors.groupingBy;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.etalon.label.LabelRow;

/**
 * How those went on who came back: each label of a body beside the one before it, of the same programme. Levels of two editions are compared
 * as they were awarded, each by its own rules.
 */
final class Progress {
    /** What became of a level. */
    enum Way {
        HIGHER,
        SAME,
        LOWER
    }

    private Progress() {}

    /** How many went which way, by the edition in which they came back. */
    static Map<String, Map<Way, Long>> of(List<LabelRow> labels) {
        Map<String, List<LabelRow>> byBody = labels.stream()
                .filter(label -> !label.collectivity().isEmpty() && label.level() != null)
                .collect(groupingBy(label -> label.collectivity() + " " + label.programme()));
        Map<String, Map<Way, Long>> ways = new TreeMap<>();
        for (List<LabelRow> each : byBody.values()) {
            List<LabelRow> inOrder = each.stream()
                    .sorted(Comparator.comparing(LabelRow::edition))
                    .toList();
            for (int i = 1; i < inOrder.size(); i++) {
                ways.computeIfAbsent(inOrder.get(i).edition(), edition -> new TreeMap<>())
                        .merge(way(inOrder.get(i - 1), inOrder.get(i)), 1L, Long::sum);
            }
        }
        return ways;
    }

    private static Way way(LabelRow before, LabelRow after) {
        int difference = after.level() - before.level();
        return difference == 0 ? Way.SAME : difference > 0 ? Way.HIGHER : Way.LOWER;
    }
}
