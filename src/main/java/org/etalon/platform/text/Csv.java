/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.platform.text;

import java.math.BigDecimal;

/**
 * A table as CSV (RFC 4180). Numbers stand bare; every text is quoted, so that a code such as 01001 stays a text, and one that a
 * spreadsheet would take for a formula is made harmless by an apostrophe.
 */
public final class Csv {
    private final StringBuilder text = new StringBuilder();
    private final Form form;

    /** How programs read it, or what French spreadsheets expect. */
    public enum Form {
        PLAIN(",", '.'),
        FRENCH(";", ',');

        private final String separator;
        private final char decimal;

        Form(String separator, char decimal) {
            this.separator = separator;
            this.decimal = decimal;
        }
    }

    public Csv() {
        this(Form.PLAIN);
    }

    public Csv(Form form) {
        this.form = form;
    }

    /** Adds a line; null is an empty cell. */
    public Csv line(Object... cells) {
        for (int i = 0; i < cells.length; i++) {
            text.append(i == 0 ? "" : form.separator).append(cell(cells[i]));
        }
        text.append("\r\n");
        return this;
    }

    private String cell(Object cell) {
        if (cell == null || cell.equals("")) {
            return "";
        }
        if (cell instanceof Number) {
            String number = cell instanceof BigDecimal exact ? exact.toPlainString() : cell.toString();
            return number.replace('.', form.decimal);
        }
        String written = cell.toString();
        String harmless = "=+-@\t\r\n".indexOf(written.charAt(0)) >= 0 ? "'" + written : written;
        return "\"" + harmless.replace("\"", "\"\"") + "\"";
    }

    /** What was added since the last time, and holds it no longer: for tables too long to be held. */
    public String take() {
        String taken = text.toString();
        text.setLength(0);
        return taken;
    }

    @Override
    public String toString() {
        return text.toString();
    }
}
