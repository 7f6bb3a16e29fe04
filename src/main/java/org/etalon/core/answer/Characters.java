/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.core.answer;

import java.math.BigDecimal;

/** What texts are made of. */
final class Characters {
    private static final int SHOWN = 60;
    private static final int REPLACEMENT = 0xFFFD;

    private Characters() {}

    /** In code points. */
    static int length(String text) {
        return text.codePointCount(0, text.length());
    }

    static boolean isBlank(String text) {
        return text.codePoints().allMatch(Characters::isSpace);
    }

    /** Without the white space around it, no-break spaces among it. */
    static String trim(String text) {
        int from = 0;
        int to = text.length();
        while (from < to && isSpace(text.charAt(from))) {
            from++;
        }
        while (from < to && isSpace(text.charAt(to - 1))) {
            to--;
        }
        return text.substring(from, to);
    }

    /** Whether it has a NUL or half a surrogate pair. */
    static boolean isUnreadable(String text) {
        return !text.codePoints().allMatch(Characters::isReadable);
    }

    /** Short and clean enough to stand in a sentence. */
    static String shown(Object value) {
        boolean digits = value instanceof BigDecimal number && Math.abs(number.scale()) < SHOWN;
        String text = digits ? ((BigDecimal) value).toPlainString() : String.valueOf(value);
        StringBuilder shown = new StringBuilder();
        text.codePoints()
                .limit(SHOWN)
                .map(point -> isReadable(point) ? point : REPLACEMENT)
                .forEach(shown::appendCodePoint);
        return length(text) <= SHOWN ? shown.toString() : shown.append('…').toString();
    }

    private static boolean isReadable(int point) {
        return point != 0 && Character.getType(point) != Character.SURROGATE;
    }

    private static boolean isSpace(int point) {
        return Character.isWhitespace(point) || Character.isSpaceChar(point);
    }
}
