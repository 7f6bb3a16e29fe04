/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.label.statistics;

import static java.util.stream.Collectors.groupingBy;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.etalon.label.LabelFilter.Values.Edition;
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
    static Map<Edition, Map<Way, Long>> of(List<LabelRow> labels) {
        Map<Edition, Map<Way, Long>> ways = new TreeMap<>(Tables.BY_YEAR);
        for (List<LabelRow> each : returned(labels)) {
            List<LabelRow> inOrder = each.stream()
                    .sorted(Comparator.comparing(LabelRow::edition))
                    .toList();
            for (int i = 1; i < inOrder.size(); i++) {
                ways.computeIfAbsent(Edition.of(inOrder.get(i)), edition -> new TreeMap<>())
                        .merge(way(inOrder.get(i - 1), inOrder.get(i)), 1L, Long::sum);
            }
        }
        return ways;
    }

    /** The labels of each body and programme of which it has several. */
    private static List<List<LabelRow>> returned(List<LabelRow> labels) {
        Map<String, LabelRow> first = new HashMap<>();
        Map<String, List<LabelRow>> several = new HashMap<>();
        for (LabelRow label : labels) {
            if (!label.collectivity().isEmpty() && label.level() != null) {
                LabelRow before = first.putIfAbsent(label.collectivity(), label);
                if (before != null) {
                    several.computeIfAbsent(label.collectivity(), code -> new ArrayList<>(List.of(before)))
                            .add(label);
                }
            }
        }
        return several.values().stream()
                .flatMap(each -> each.stream().collect(groupingBy(LabelRow::programme)).values().stream())
                .toList();
    }

    private static Way way(LabelRow before, LabelRow after) {
        int difference = after.level() - before.level();
        return difference == 0 ? Way.SAME : difference > 0 ? Way.HIGHER : Way.LOWER;
    }
}
