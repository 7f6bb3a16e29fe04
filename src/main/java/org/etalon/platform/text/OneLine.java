/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.platform.text;

/** Foreign words within a sentence of ours: what would break its line, drive a terminal or turn the reading order is shown escaped. */
public final class OneLine {
    private static final String BIDI = "\u061C\u200E\u200F\u202A\u202B\u202C\u202D\u202E\u2066\u2067\u2068\u2069";

    private OneLine() {}

    /** The text with its control characters, line and paragraph separators and bidi controls as JSON would escape them. */
    public static String of(String text) {
        if (text.chars().noneMatch(OneLine::isHidden)) {
            return text;
        }
        StringBuilder shown = new StringBuilder();
        text.chars().forEach(c -> append(shown, (char) c));
        return shown.toString();
    }

    private static void append(StringBuilder shown, char c) {
        switch (c) {
            case '\n' -> shown.append("\\n");
            case '\r' -> shown.append("\\r");
            case '\t' -> shown.append("\\t");
            default -> shown.append(isHidden(c) ? "\\u%04x".formatted((int) c) : c);
        }
    }

    private static boolean isHidden(int c) {
        int type = Character.getType(c);
        return type == Character.CONTROL
                || type == Character.LINE_SEPARATOR
                || type == Character.PARAGRAPH_SEPARATOR
                || BIDI.indexOf(c) >= 0;
    }
}
