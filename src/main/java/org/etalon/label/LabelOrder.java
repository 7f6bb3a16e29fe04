/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.label;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.etalon.collectivity.directory.Folding;

/**
 * In which order labels are told.
 *
 * @param key one of {@link #KEYS}
 * @param falling whether the greatest comes first
 */
public record LabelOrder(String key, boolean falling) {
    /** What labels may be ordered by. */
    public static final List<String> KEYS = List.of("edition", "name", "level", "type", "department", "population");

    /** The last edition first. */
    public static final LabelOrder USUAL = new LabelOrder("edition", true);

    private static final Map<String, Comparator<LabelRow>> BY = Map.of(
            "edition", Comparator.comparing(LabelRow::edition),
            "name", Comparator.comparing(label -> Folding.fold(label.name())),
            "level", Comparator.comparingInt(LabelOrder::rank),
            "type", Comparator.comparing(LabelRow::type),
            "department", Comparator.comparing(LabelRow::department),
            "population", Comparator.comparingInt(label -> label.population() == null ? -1 : label.population()));

    /**
     * @param sent a key, with a minus before it for the greatest first; null or empty for the usual order
     * @throws org.etalon.core.problem.RefusedException where it is none
     */
    public static LabelOrder of(String sent) {
        return find(sent).orElseThrow(() -> LabelProblem.FILTER_SORT.refusal("sort", String.join(", ", KEYS)));
    }

    /** The same; empty where it is none. */
    public static Optional<LabelOrder> find(String sent) {
        if (sent == null || sent.isBlank()) {
            return Optional.of(USUAL);
        }
        boolean falling = sent.startsWith("-");
        String key = falling ? sent.substring(1) : sent;
        return KEYS.contains(key) ? Optional.of(new LabelOrder(key, falling)) : Optional.empty();
    }

    /** As it stands in an address; empty for the usual one. */
    public String said() {
        return equals(USUAL) ? "" : (falling ? "-" : "") + key;
    }

    /** Those of the list, which is in the usual order; what is alike stays as it was. */
    public List<LabelRow> sorted(List<LabelRow> labels) {
        if (equals(USUAL)) {
            return labels;
        }
        Comparator<LabelRow> by = BY.get(key);
        return labels.stream().sorted(falling ? by.reversed() : by).toList();
    }

    /** Tiers that an edition awards beyond its levels, or below them, stand there; what is unknown stands first. */
    private static int rank(LabelRow label) {
        return switch (label.levelKey()) {
            case "or" -> 100;
            case "badge" -> 1;
            case LabelRow.UNKNOWN -> 0;
            default -> label.level() == null ? 50 : 10 * label.level();
        };
    }
}
