/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.platform.xml;

/** Which signs of a text a file of XML can hold. */
public final class Signs {
    /** Stands visibly where a sign stood that can't be held. */
    public static final char UNREADABLE = '\ufffd';

    private Signs() {}

    /** Whether XML 1.0 holds it: no halves of surrogate pairs, U+FFFE, U+FFFF; and no control characters here but tab and line feed. */
    public static boolean isReadable(int point) {
        return point >= ' ' && point < 0x7f
                || point > 0x9f && point < 0xD800
                || point > 0xDFFF && point < 0xFFFE
                || point > 0xFFFF
                || point == '\n'
                || point == '\t';
    }

    /** With line feeds alone between lines, however they were separated. */
    public static String oneLineEnd(String words) {
        return words.indexOf('\r') < 0 ? words : words.replace("\r\n", "\n").replace('\r', '\n');
    }
}
