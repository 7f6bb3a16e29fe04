/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.platform.sheet.xlsx;

import java.util.List;
import org.etalon.platform.sheet.Cell;
import org.etalon.platform.sheet.Column;
import org.etalon.platform.sheet.Row;

/** How high a row is for all of its words to be seen: an estimate, since programs differ in whether they work it out on opening. */
final class Heights {
    private static final double MILLIMETRES_A_POINT = 0.3528;
    /** Of a character, as a part of the font's size; a little more than it is on average. */
    private static final double WIDTH = 0.54;

    private static final double LEADING = 1.32;
    private static final int MARGIN = 2;
    private static final int HIGHEST = 400;

    private Heights() {}

    /** In points. */
    static long of(Row row, List<Column> columns) {
        double height = 0;
        for (int at = 0; at < row.cells().size(); at++) {
            height = Math.max(height, of(row.cells().get(at), columns.get(at).millimetres()));
        }
        return Math.round(Math.min(HIGHEST, height + 2 * MARGIN));
    }

    private static double of(Cell cell, int millimetres) {
        int points = cell.style().font().points();
        int lines = cell.style().manner().isWrapped() ? lines(words(cell), points, millimetres) : 1;
        return lines * points * LEADING;
    }

    private static int lines(String words, int points, int millimetres) {
        double character = points * WIDTH * MILLIMETRES_A_POINT;
        int most = Math.max(1, (int) ((millimetres - MARGIN) / character));
        if (words.length() <= most) {
            return words.indexOf('\n') < 0 ? 1 : (int) words.lines().count();
        }
        return words.lines()
                .mapToInt(line -> Math.max(1, (line.length() + most - 1) / most))
                .sum();
    }

    private static String words(Cell cell) {
        if (cell instanceof Cell.Text text) {
            return text.text();
        }
        if (cell instanceof Cell.Chosen chosen) {
            return words(chosen.content());
        }
        return cell instanceof Cell.Calculated calculated && calculated.result() instanceof String text ? text : "";
    }
}
