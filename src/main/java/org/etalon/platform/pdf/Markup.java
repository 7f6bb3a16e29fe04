/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.platform.pdf;

/** Plain words as XHTML that shows them, without what XML can't hold. */
public final class Markup {
    private Markup() {}

    public static String of(String words) {
        var markup = new StringBuilder(words.length() + 16);
        words.codePoints().filter(Markup::isReadable).forEach(sign -> {
            switch (sign) {
                case '&' -> markup.append("&amp;");
                case '<' -> markup.append("&lt;");
                case '>' -> markup.append("&gt;");
                case '"' -> markup.append("&quot;");
                default -> markup.appendCodePoint(sign);
            }
        });
        return markup.toString();
    }

    private static boolean isReadable(int sign) {
        return sign == '\t'
                || sign == '\n'
                || sign >= ' ' && Character.getType(sign) != Character.SURROGATE && sign != 0xFFFE && sign != 0xFFFF;
    }
}
