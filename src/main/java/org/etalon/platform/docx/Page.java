/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.platform.docx;

import org.etalon.platform.xml.Xml;

/** A4 and its margins, in millimetres where nothing else is said. */
final class Page {
    static final int TWIPS_OF_A_METRE = 56_693;
    static final int SIDE = 20;

    /** Of what is written on. */
    static final int WIDTH = 210 - 2 * SIDE;

    private Page() {}

    static int twips(int millimetres) {
        return millimetres * TWIPS_OF_A_METRE / 1000;
    }

    /** The end of the body: size, margins, and what stands at head and foot of each page. */
    static void finish(Xml xml) {
        xml.open("w:sectPr");
        xml.empty("w:headerReference", "w:type", "default", "r:id", "rIdHead");
        xml.empty("w:footerReference", "w:type", "default", "r:id", "rIdFoot");
        xml.empty("w:pgSz", "w:w", 11906, "w:h", 16838);
        xml.empty(
                "w:pgMar",
                "w:top",
                twips(25),
                "w:right",
                twips(SIDE),
                "w:bottom",
                twips(22),
                "w:left",
                twips(SIDE),
                "w:header",
                twips(11),
                "w:footer",
                twips(10),
                "w:gutter",
                0);
        xml.close();
    }
}
