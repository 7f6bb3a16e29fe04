/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.label.statistics;

import java.util.List;
import java.util.Optional;

/**
 * How scores are spread, in hundredths of a percent: a quarter lies below {@code low}, half below {@code middle}, a quarter above {@code high}.
 * Nothing is told of fewer than five, from which one could tell who has which.
 */
record Quartiles(int count, long low, long middle, long high) {
    static final int FEWEST = 5;

    static Optional<Quartiles> of(List<Integer> scores) {
        if (scores.size() < FEWEST) {
            return Optional.empty();
        }
        List<Integer> sorted = scores.stream().sorted().toList();
        return Optional.of(new Quartiles(sorted.size(), at(sorted, 1), at(sorted, 2), at(sorted, 3)));
    }

    /** Between two scores what lies between them, rounded down. */
    private static long at(List<Integer> sorted, int quarter) {
        long place = (sorted.size() - 1L) * quarter;
        int index = (int) (place / 4);
        long low = sorted.get(index);
        long next = sorted.get(Math.min(index + 1, sorted.size() - 1));
        return low + (next - low) * (place % 4) / 4;
    }
}
