/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.platform.docx;

import org.etalon.platform.document.Document.Properties;

/** What stands at the head and the foot of every page. */
final class Edges {
    private Edges() {}

    static String head(Properties properties) {
        Xml xml = new Xml();
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
        return xml.close(2).toString();
    }

    static String foot(Properties properties) {
        Xml xml = new Xml();
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
        return xml.close(2).toString();
    }
}
