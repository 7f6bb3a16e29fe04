/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.label.statistics;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * Counts of one kind, ready to be read.
 *
 * @param id its name in addresses
 * @param unit of all its numbers
 * @param heads of the columns, the first that of the lines
 */
public record Table(String id, String title, Unit unit, List<String> heads, List<Line> lines) {
    private static final int MOST_UNFOLDED = 30;

    public Table {
        heads = List.copyOf(heads);
        lines = List.copyOf(lines);
    }

    /** Whether it is folded at first. */
    public boolean isLong() {
        return lines.size() > MOST_UNFOLDED;
    }

    /** What its numbers are. */
    public enum Unit {
        LABELS,
        /** Hundredths of a percent. */
        SCORE
    }

    /**
     * A line of it.
     *
     * @param cells the numbers in the order of the columns; null where nothing may be told
     * @param parts of its bar, from left to right
     */
    public record Line(String name, List<Long> cells, List<Part> parts) {
        public Line {
            cells = Collections.unmodifiableList(new ArrayList<>(cells));
            parts = List.copyOf(parts);
        }
    }

    /**
     * A piece of a bar.
     *
     * @param tone the class that colours it
     * @param x where it begins, an SVG length in percent
     * @param width likewise
     */
    public record Part(String tone, String x, String width) {}
}
