/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.platform.text;

import java.util.Locale;

/**
 * A table as CSV (RFC 4180). Numbers stand bare; every text is quoted, so that a code such as 01001 stays a text, and one that a
 * spreadsheet would take for a formula is made harmless by an apostrophe.
 */
public final class Csv {
    private final StringBuilder text = new StringBuilder();

    /** Adds a line; null is an empty cell. */
    public Csv line(Object... cells) {
        for (int i = 0; i < cells.length; i++) {
            text.append(i == 0 ? "" : ",").append(cell(cells[i]));
        }
        text.append("\r\n");
        return this;
    }

    private static String cell(Object cell) {
        if (cell == null || cell.equals("")) {
            return "";
        }
        if (cell instanceof Number) {
            return String.format(Locale.ROOT, "%s", cell);
        }
        String written = cell.toString();
        String harmless = "=+-@\t\r\n".indexOf(written.charAt(0)) >= 0 ? "'" + written : written;
        return "\"" + harmless.replace("\"", "\"\"") + "\"";
    }

    @Override
    public String toString() {
        return text.toString();
    }
}
