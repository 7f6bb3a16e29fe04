/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.platform.sheet;

import java.util.List;
import org.etalon.platform.sheet.Style.Manner;

/** How high a row is for all of its words to be seen: an estimate, since programs differ in whether they work it out on opening. */
public final class Heights {
    private static final double MILLIMETRES_A_POINT = 0.3528;
    private static final double LEADING = 1.32;
    private static final int MARGIN = 2;
    private static final int HIGHEST = 400;
    private static final int INDENT = 5;
    /** How much broader bold letters are. */
    private static final double BOLD = 1.1;

    /** In points, where there is nothing to read. */
    private static final double EMPTY = Style.BODY.font().points() * LEADING;

    private static final String NARROW = "ijlI|.,:;'\u2019!()[] \u00a0\u202f";
    private static final String SLIM = "frt-/\"\u00ab\u00bb";
    private static final String BROAD = "mwMW%@\u2014\u2026";

    private Heights() {}

    /** In points. */
    public static long of(Row row, List<Column> columns) {
        double height = row.cells().isEmpty() ? EMPTY : 0;
        for (int at = 0; at < row.cells().size(); at++) {
            height = Math.max(height, of(row.cells().get(at), columns.get(at).millimetres()));
        }
        return Math.round(Math.min(HIGHEST, height + 2 * MARGIN));
    }

    private static double of(Cell cell, int millimetres) {
        Style style = cell.style();
        int points = style.font().points();
        int room = millimetres - MARGIN - (style.manner() == Manner.INDENTED ? INDENT : 0);
        double most = room / (points * MILLIMETRES_A_POINT * (style.font().isBold() ? BOLD : 1));
        int lines = style.manner().isWrapped()
                ? words(cell).lines().mapToInt(line -> lines(line, most)).sum()
                : 1;
        return Math.max(1, lines) * points * LEADING;
    }

    /** Broken between words, and within those that are longer than a line. @param most widths of an em */
    private static int lines(String line, double most) {
        int lines = 1;
        double before = 0;
        double word = 0;
        for (int at = 0; at < line.length(); at++) {
            char sign = line.charAt(at);
            word += width(sign);
            if (sign == ' ') {
                before += word;
                word = 0;
            } else if (before + word > most) {
                lines++;
                word = before > 0 ? word : width(sign);
                before = 0;
            }
        }
        return lines;
    }

    /** Of a sign, as a part of an em: as broad as in the broader of the fonts that stand in for ours. */
    private static double width(char sign) {
        if (NARROW.indexOf(sign) >= 0) {
            return 0.32;
        }
        if (SLIM.indexOf(sign) >= 0) {
            return 0.42;
        }
        if (BROAD.indexOf(sign) >= 0) {
            return 0.96;
        }
        return Character.isUpperCase(sign) ? 0.72 : Character.isDigit(sign) ? 0.64 : 0.63;
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
