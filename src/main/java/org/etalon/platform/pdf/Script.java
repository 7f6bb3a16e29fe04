/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.platform.pdf;

import java.util.EnumSet;
import java.util.Set;

/**
 * The words of a document with what it takes to write them: the fonts that stand in where the usual ones lack a sign, and whether some run from right to left.
 *
 * @param document in which a sign that no font has is told by its number, such as {@code [U+4E2D]}: what is in attributes, such as
 *     addresses, stays
 */
record Script(String document, Set<OwnFont> more, boolean rightToLeft) {
    /** Up to here the usual fonts have all. */
    private static final int USUAL = 0x250;

    private static final String NEVER_BREAKING = "\u2007\u202f";

    private static final Set<OwnFont> BESIDE = EnumSet.of(OwnFont.TEXT, OwnFont.HEBREW, OwnFont.ARABIC, OwnFont.EMOJI);

    static Script of(String document) {
        return document.chars().allMatch(sign -> sign < USUAL) ? new Script(document, Set.of(), false) : read(document);
    }

    private static Script read(String document) {
        var out = new StringBuilder(document.length());
        Set<OwnFont> more = EnumSet.noneOf(OwnFont.class);
        boolean turns = false;
        boolean tag = false;
        boolean quoted = false;
        for (int at = 0; at < document.length(); at += Character.charCount(document.codePointAt(at))) {
            int point = document.codePointAt(at);
            quoted = tag && quoted != (point == '"');
            tag = tag ? quoted || point != '>' : point == '<';
            turns |= !tag && isTurned(point);
            if (tag || point < USUAL || find(point, more)) {
                out.appendCodePoint(point);
            } else {
                out.append(inPlaceOf(point));
            }
        }
        return new Script(out.toString(), more, turns);
    }

    /** What no font has: white space is a space, what is never seen is left out, anything else is told. */
    private static String inPlaceOf(int point) {
        if (Character.isSpaceChar(point)) {
            return NEVER_BREAKING.indexOf(point) < 0 ? " " : "\u00a0";
        }
        boolean isSelector = point >= 0xFE00 && point <= 0xFE0F || point >= 0xE0100 && point <= 0xE01EF;
        return isSelector || Character.getType(point) == Character.FORMAT ? "" : String.format("[U+%04X]", point);
    }

    /** Whether there is a font that has it, which is then used. */
    private static boolean find(int point, Set<OwnFont> more) {
        if (OwnFont.TEXT.has(point) && OwnFont.TITLE.has(point)) {
            return true;
        }
        for (OwnFont font : BESIDE) {
            if (font.has(point)) {
                more.add(font);
                return true;
            }
        }
        return false;
    }

    private static boolean isTurned(int point) {
        byte direction = Character.getDirectionality(point);
        return direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT
                || direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC;
    }
}
