/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.platform.docx;

import org.etalon.platform.xml.Xml;

/**
 * Pictures within a line. Bars are plain dots of colour drawn out to their width, signs are drawn once and for all; so a document
 * needs no picture of its own.
 */
final class Pictures {
    /** Lengths in pictures are English metric units. */
    static final int MILLIMETRE = 36_000;

    private final Xml xml;
    private int shown;

    Pictures(Xml xml) {
        this.xml = xml;
    }

    /** @param text what it means, for those who can't see it; empty where it only adorns */
    void show(Part picture, int width, int height, String text) {
        shown++;
        xml.open("w:r").open("w:drawing").open("wp:inline", "distT", 0, "distB", 0, "distL", 0, "distR", 0);
        xml.empty("wp:extent", "cx", width, "cy", height);
        about(picture, text);
        xml.open("a:graphic");
        xml.open("a:graphicData", "uri", "http://schemas.openxmlformats.org/drawingml/2006/picture");
        xml.open("pic:pic").open("pic:nvPicPr");
        xml.empty("pic:cNvPr", "id", shown, "name", picture.file()).empty("pic:cNvPicPr");
        xml.close();
        xml.open("pic:blipFill").empty("a:blip", "r:embed", picture.id());
        xml.open("a:stretch").empty("a:fillRect").close(2);
        xml.open("pic:spPr").open("a:xfrm").empty("a:off", "x", 0, "y", 0);
        xml.empty("a:ext", "cx", width, "cy", height).close();
        xml.open("a:prstGeom", "prst", "rect").empty("a:avLst").close(2);
        xml.close(6);
    }

    private void about(Part picture, String text) {
        if (!text.isEmpty()) {
            xml.empty("wp:docPr", "id", shown, "name", picture.file() + " " + shown, "descr", text);
            return;
        }
        xml.open("wp:docPr", "id", shown, "name", picture.file() + " " + shown, "descr", "");
        xml.open("a:extLst").open("a:ext", "uri", "{C183D7F6-B498-43B3-948B-1728B52AA6E4}");
        xml.empty("adec:decorative", "val", 1).close(3);
    }
}
