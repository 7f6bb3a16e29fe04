/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.platform.docx;

import org.etalon.platform.xml.Xml;

/** Lists: one kind with bullets for all, and one with numbers for each list, so that each begins with 1. */
final class Numbering {
    static final int BULLETS = 1;
    static final int FIRST_NUMBERED = 2;

    private Numbering() {}

    static void write(int numberedLists, Xml xml) {
        xml.open("w:numbering", Names.OF_TEXT);
        kind(xml, 0, "bullet", "•");
        kind(xml, 1, "decimal", "%1.");
        number(xml, BULLETS, 0);
        xml.close();
        for (int at = 0; at < numberedLists; at++) {
            number(xml, FIRST_NUMBERED + at, 1);
            xml.open("w:lvlOverride", "w:ilvl", 0)
                    .empty("w:startOverride", "w:val", 1)
                    .close(2);
        }
        xml.close();
    }

    private static void kind(Xml xml, int id, String format, String text) {
        xml.open("w:abstractNum", "w:abstractNumId", id).empty("w:multiLevelType", "w:val", "singleLevel");
        xml.open("w:lvl", "w:ilvl", 0).empty("w:start", "w:val", 1).empty("w:numFmt", "w:val", format);
        xml.empty("w:lvlText", "w:val", text).empty("w:lvlJc", "w:val", "left");
        xml.open("w:pPr").empty("w:ind", "w:left", 397, "w:hanging", 397).close();
        xml.open("w:rPr").empty("w:color", "w:val", "0D5944").close(3);
    }

    /** Leaves its element open. */
    private static void number(Xml xml, int id, int kind) {
        xml.open("w:num", "w:numId", id).empty("w:abstractNumId", "w:val", kind);
    }
}
