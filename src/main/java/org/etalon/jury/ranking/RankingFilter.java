/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.jury.ranking;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;
import java.util.stream.Stream;

/**
 * Which dossiers of the grid are wanted, and in what order; all of it in words of an address.
 *
 * @param from the least score in hundredths of a percent; empty for all, like the others
 * @param to the most
 * @param level declared
 * @param spread the least
 * @param decided {@code yes} or {@code no}
 * @param sort a column
 * @param descending the greatest first
 */
public record RankingFilter(
        OptionalInt from,
        OptionalInt to,
        OptionalInt level,
        OptionalInt spread,
        String type,
        String stratum,
        String decided,
        Sort sort,
        boolean descending) {
    /** A column by which the grid can be sorted. */
    public enum Sort {
        NAME,
        SCORE,
        LEVEL,
        CARRIED,
        SPREAD,
        DECIDED,
        FORMER;

        /** As in addresses. */
        public String key() {
            return name().toLowerCase(Locale.ROOT);
        }

        /** The one of this key; by name where there is none. */
        static Sort of(String key) {
            return Stream.of(values())
                    .filter(each -> each.key().equals(key))
                    .findFirst()
                    .orElse(NAME);
        }
    }

    /** Those that are wanted, in order. */
    public List<RankedDossier> apply(List<RankedDossier> all) {
        return all.stream().filter(this::isWanted).sorted(order()).toList();
    }

    private boolean isWanted(RankedDossier each) {
        return each.global() >= from.orElse(0)
                && each.global() <= to.orElse(Integer.MAX_VALUE)
                && (level.isEmpty() || each.level() == level.getAsInt())
                && (spread.isEmpty() || each.spread().orElse(-1) >= spread.getAsInt())
                && (type.isEmpty() || each.type().equals(type))
                && (stratum.isEmpty() || each.stratum().equals(stratum))
                && (decided.isEmpty() || each.decided().isPresent() == decided.equals("yes"));
    }

    /** What has no value comes last either way; then by name. */
    private Comparator<RankedDossier> order() {
        Comparator<RankedDossier> byName =
                Comparator.comparing(RankedDossier::name).thenComparing(RankedDossier::dossier);
        if (sort == Sort.NAME) {
            return descending ? byName.reversed() : byName;
        }
        Comparator<Integer> figures = descending ? Comparator.reverseOrder() : Comparator.naturalOrder();
        return Comparator.comparing((RankedDossier each) -> value(each).isEmpty())
                .thenComparing(each -> value(each).orElse(0), figures)
                .thenComparing(byName);
    }

    private OptionalInt value(RankedDossier each) {
        return switch (sort) {
            case NAME -> OptionalInt.empty();
            case SCORE -> OptionalInt.of(each.global());
            case LEVEL -> OptionalInt.of(each.level());
            case CARRIED -> each.carried();
            case SPREAD -> each.spread();
            case DECIDED -> each.decided();
            case FORMER -> each.former().map(RankedDossier.Former::global).orElse(OptionalInt.empty());
        };
    }
}
