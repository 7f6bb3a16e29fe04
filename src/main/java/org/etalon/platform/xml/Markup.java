/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.platform.xml;

/** Plain words as markup that shows them, what XML can't hold as {@link Signs#UNREADABLE}. */
public final class Markup {
    private Markup() {}

    public static String of(String words) {
        var markup = new StringBuilder(words.length() + 16);
        words.codePoints().forEach(sign -> {
            switch (sign) {
                case '&' -> markup.append("&amp;");
                case '<' -> markup.append("&lt;");
                case '>' -> markup.append("&gt;");
                case '"' -> markup.append("&quot;");
                default -> markup.appendCodePoint(Signs.isReadable(sign) ? sign : Signs.UNREADABLE);
            }
        });
        return markup.toString();
    }
}
