/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.platform.sheet;

import java.util.List;

/**
 * One sheet.
 *
 * @param name as on its tab, at most 31 characters and none of {@code []:*?/\}
 * @param about what it holds, for those who can't see it
 * @param rows from the top: a list, or what reads them while they are written, and keeps none; such rows offer no choices
 * @param frozen how many rows stay in sight when one scrolls
 * @param head the row that is printed on top of each page, -1 for none
 * @param landscape whether it is printed across
 */
public record Sheet(
        String name,
        String about,
        List<Column> columns,
        Iterable<Row> rows,
        int frozen,
        int head,
        boolean landscape,
        Use use) {
    public Sheet {
        columns = List.copyOf(columns);
        rows = rows instanceof List<Row> list ? List.copyOf(list) : rows;
    }

    /** One to read and to fill in. */
    public Sheet(
            String name, String about, List<Column> columns, List<Row> rows, int frozen, int head, boolean landscape) {
        this(name, about, columns, rows, frozen, head, landscape, Use.FORM);
    }

    /**
     * What it is for. All but the open cells of a form is protected, without a password: against slips, not against people. A table is
     * sorted, filtered by its head and changed at will; below its head each row is one line high.
     *
     * @param frozenColumns how many columns stay in sight when one scrolls
     */
    public record Use(boolean isTable, int frozenColumns) {
        public static final Use FORM = new Use(false, 0);

        public static Use table(int frozenColumns) {
            return new Use(true, frozenColumns);
        }
    }
}
