/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.platform.odf;

import org.etalon.platform.xml.Signs;
import org.etalon.platform.xml.Xml;

/** Words within a paragraph of ODF, where white space would else be drawn together. */
public final class OdfWords {
    private OdfWords() {}

    /** Writes words so that each space, tab and new line in them is one on paper. */
    public static void write(Xml xml, String words) {
        String text = Signs.oneLineEnd(words);
        int from = 0;
        for (int at = 0; at < text.length(); at++) {
            char sign = text.charAt(at);
            if (sign == '\n' || sign == '\t') {
                xml.text(text, from, at).empty(sign == '\n' ? "text:line-break" : "text:tab");
                from = at + 1;
            } else if (sign == ' ' && isDrawnTogether(text, at)) {
                int end = behindSpaces(text, at);
                xml.text(text, from, at).empty("text:s", "text:c", end - at);
                from = end;
                at = end - 1;
            }
        }
        xml.text(text, from, text.length());
    }

    /** Whether a space stands at an edge or beside white space. */
    private static boolean isDrawnTogether(String text, int at) {
        return at == 0 || at + 1 == text.length() || isWhite(text.charAt(at - 1)) || isWhite(text.charAt(at + 1));
    }

    private static boolean isWhite(char sign) {
        return sign == ' ' || sign == '\n' || sign == '\t';
    }

    private static int behindSpaces(String text, int from) {
        int end = from;
        while (end < text.length() && text.charAt(end) == ' ') {
            end++;
        }
        return end;
    }
}
