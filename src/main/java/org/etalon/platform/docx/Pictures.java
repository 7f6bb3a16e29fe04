/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.platform.docx;

import java.util.ArrayList;
import java.util.List;
import org.etalon.platform.document.Block;
import org.etalon.platform.xml.Xml;

/**
 * Pictures within a line. Bars are plain dots of colour drawn out to their width, signs are drawn once and for all; so most
 * documents need no picture of their own.
 */
final class Pictures {
    /** Lengths in pictures are English metric units. */
    static final int MILLIMETRE = 36_000;

    private final Xml xml;
    private final List<byte[]> own = new ArrayList<>();
    private int shown;

    Pictures(Xml xml) {
        this.xml = xml;
    }

    /** @param text what it means, for those who can't see it; empty where it only adorns */
    void show(Part picture, int width, int height, String text) {
        show(picture.file(), picture.id(), width, height, text);
    }

    /** One of this document alone. */
    void show(Block.Picture picture) {
        own.add(picture.png());
        show(
                ownFile(own.size()),
                ownId(own.size()),
                picture.width() * MILLIMETRE,
                picture.height() * MILLIMETRE,
                picture.text());
    }

    static String ownFile(int number) {
        return "picture-" + number + ".png";
    }

    static String ownId(int number) {
        return "rIdOwn" + number;
    }

    /** Those of this document alone, the first of which is number 1. */
    List<byte[]> own() {
        return List.copyOf(own);
    }

    private void show(String file, String id, int width, int height, String text) {
        shown++;
        xml.open("w:r").open("w:drawing").open("wp:inline", "distT", 0, "distB", 0, "distL", 0, "distR", 0);
        xml.empty("wp:extent", "cx", width, "cy", height);
        about(file, text);
        xml.open("a:graphic");
        xml.open("a:graphicData", "uri", "http://schemas.openxmlformats.org/drawingml/2006/picture");
        xml.open("pic:pic").open("pic:nvPicPr");
        xml.empty("pic:cNvPr", "id", shown, "name", file).empty("pic:cNvPicPr");
        xml.close();
        xml.open("pic:blipFill").empty("a:blip", "r:embed", id);
        xml.open("a:stretch").empty("a:fillRect").close(2);
        xml.open("pic:spPr").open("a:xfrm").empty("a:off", "x", 0, "y", 0);
        xml.empty("a:ext", "cx", width, "cy", height).close();
        xml.open("a:prstGeom", "prst", "rect").empty("a:avLst").close(2);
        xml.close(6);
    }

    private void about(String file, String text) {
        if (!text.isEmpty()) {
            xml.empty("wp:docPr", "id", shown, "name", file + " " + shown, "descr", text);
            return;
        }
        xml.open("wp:docPr", "id", shown, "name", file + " " + shown, "descr", "");
        xml.open("a:extLst").open("a:ext", "uri", "{C183D7F6-B498-43B3-948B-1728B52AA6E4}");
        xml.empty("adec:decorative", "val", 1).close(3);
    }
}
