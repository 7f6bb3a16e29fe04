/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.core.answer;

/** What texts are made of. */
final class Characters {
    private static final int SHOWN = 60;

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
        return text.codePoints().anyMatch(point -> point == 0 || Character.getType(point) == Character.SURROGATE);
    }

    /** Short enough to stand in a sentence. */
    static String shown(Object value) {
        String text = String.valueOf(value);
        return length(text) <= SHOWN ? text : text.substring(0, text.offsetByCodePoints(0, SHOWN)) + "…";
    }

    private static boolean isSpace(int point) {
        return Character.isWhitespace(point) || Character.isSpaceChar(point);
    }
}
