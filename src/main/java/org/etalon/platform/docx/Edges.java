/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.platform.docx;

import org.etalon.platform.document.Document.Properties;
import org.etalon.platform.xml.Xml;

/** What stands at the head and the foot of every page. */
final class Edges {
    private Edges() {}

    static void head(Properties properties, Xml xml) {
        Runs runs = new Runs(xml, new Bookmarks());
        xml.open("w:hdr", Names.OF_TEXT)
                .open("w:p")
                .open("w:pPr")
                .empty("w:pStyle", "w:val", "Header")
                .close();
        runs.plain(properties.head());
        runs.tab();
        xml.open("w:r").open("w:rPr").empty("w:rStyle", "w:val", "Strong").close();
        xml.open("w:t").text(properties.state()).close(2);
        xml.close(2);
    }

    static void foot(Properties properties, Xml xml) {
        Runs runs = new Runs(xml, new Bookmarks());
        xml.open("w:ftr", Names.OF_TEXT)
                .open("w:p")
                .open("w:pPr")
                .empty("w:pStyle", "w:val", "Footer")
                .close();
        runs.plain(properties.foot());
        runs.tab();
        String[] around = properties.page().split("\\{\\d}", -1);
        runs.plain(around[0]);
        runs.field("PAGE", "1");
        runs.plain(around[1]);
        runs.field("NUMPAGES", "1");
        runs.plain(around[2]);
        xml.close(2);
    }
}
