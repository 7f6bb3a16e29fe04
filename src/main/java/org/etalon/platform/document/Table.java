/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.platform.document;

import java.util.List;
import java.util.OptionalInt;

/**
 * A table. Its head is repeated on each page; a row never breaks across two where it fits on one. The first cell of a row is its
 * heading.
 *
 * @param caption what it shows; also told to those who can't see it
 * @param shown whether the caption is also printed
 */
public record Table(String caption, boolean shown, List<Column> columns, List<Row> rows) implements Block {
    /** Characters that are sure to fit on a page in a column of a quarter of its width. */
    private static final int FITTING = 1_000;

    private static final int NARROW = 20;

    public Table {
        columns = List.copyOf(columns);
        rows = List.copyOf(rows);
        int wide = columns.stream().mapToInt(Column::share).sum();
        if (wide != 100) {
            throw new IllegalArgumentException("the columns of '" + caption + "' take " + wide + " % of the width");
        }
    }

    /**
     * @param share of the width, in percent
     * @param figures whether its cells are figures, set to the right
     */
    public record Column(String head, int share, boolean figures) {
        /** A column of words. */
        public static Column words(String head, int share) {
            return new Column(head, share, false);
        }

        /** A column of figures. */
        public static Column figures(String head, int share) {
            return new Column(head, share, true);
        }
    }

    /** @param total whether it sums up the rows above */
    public record Row(Anchor anchor, List<Cell> cells, boolean total) {
        public Row {
            cells = List.copyOf(cells);
        }

        public static Row of(Cell... cells) {
            return new Row(Anchor.NONE, List.of(cells), false);
        }

        /** Whether it is sure to fit on a page, so that it may be kept in one piece. */
        public boolean fits() {
            return cells.stream().mapToInt(Cell::length).max().orElse(0) <= FITTING;
        }
    }

    /** What stands in a row and a column. */
    public sealed interface Cell {
        /** How many characters it has, where each of its lines takes as many as a line of a narrow cell. */
        int length();

        /** @param lines one under the other */
        record Words(List<Line> lines) implements Cell {
            public Words {
                lines = List.copyOf(lines);
            }

            @Override
            public int length() {
                return lines.stream()
                        .mapToInt(line -> line.length() + NARROW * breaks(line))
                        .sum();
            }

            private static int breaks(Line line) {
                return 1
                        + (int) line.spans().stream()
                                .flatMapToInt(span -> span.words().chars())
                                .filter(sign -> sign == '\n' || sign == '\r')
                                .count();
            }
        }

        /**
         * A bar from 0 to 100.
         *
         * @param value in hundredths of a percent
         * @param asked where a line stands, in hundredths of a percent; empty where there is none
         * @param text what it shows, for those who can't see it
         */
        record Bar(int value, OptionalInt asked, String text) implements Cell {
            @Override
            public int length() {
                return 0;
            }
        }

        static Cell of(String words) {
            return new Words(List.of(Line.of(words)));
        }

        static Cell of(Line... lines) {
            return new Words(List.of(lines));
        }
    }
}
