/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.platform.sheet;

/** Texts as XML: whatever they hold, they stay text. */
public final class Escaped {
    private static final char UNREADABLE = '\ufffd';

    private Escaped() {}

    /** Adds a text or the value of an attribute; breaks of lines, in whichever manner, as one line feed. */
    public static void add(StringBuilder out, String text) {
        for (int at = 0; at < text.length(); at++) {
            char c = text.charAt(at);
            switch (c) {
                case '<' -> out.append("&lt;");
                case '>' -> out.append("&gt;");
                case '&' -> out.append("&amp;");
                case '"' -> out.append("&quot;");
                case '\n' -> out.append("&#10;");
                case '\r' -> out.append(at + 1 < text.length() && text.charAt(at + 1) == '\n' ? "" : "&#10;");
                default -> out.append(isLegal(text, at) ? c : UNREADABLE);
            }
        }
    }

    /** What XML 1.0 can hold; not control characters, halves of surrogate pairs, U+FFFE and U+FFFF. */
    private static boolean isLegal(String text, int at) {
        char c = text.charAt(at);
        if (c >= ' ' && c < 0xD800 || c == '\t' || c > 0xDFFF && c < 0xFFFE) {
            return true;
        }
        if (Character.isHighSurrogate(c)) {
            return at + 1 < text.length() && Character.isLowSurrogate(text.charAt(at + 1));
        }
        return Character.isLowSurrogate(c) && at > 0 && Character.isHighSurrogate(text.charAt(at - 1));
    }
}
