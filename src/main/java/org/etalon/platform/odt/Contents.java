/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.platform.odt;

import org.etalon.platform.document.Block;
import org.etalon.platform.document.Document;
import org.etalon.platform.odf.OdfWords;
import org.etalon.platform.xml.Xml;

/** The table of contents: its entries are there, and their page numbers are found by whoever opens it. */
final class Contents {
    private static final int DEEPEST = 2;

    private final Document document;
    private final Xml xml;
    private final Bookmarks bookmarks;

    Contents(Document document, Xml xml, Bookmarks bookmarks) {
        this.document = document;
        this.xml = xml;
        this.bookmarks = bookmarks;
    }

    void write(Block.Contents contents) {
        xml.open("text:table-of-content", "text:name", "Contents", "text:protected", "false");
        xml.open("text:table-of-content-source", "text:outline-level", DEEPEST);
        xml.open("text:index-title-template", "text:style-name", "Contents_20_Heading")
                .text(contents.title())
                .close();
        for (int level = 1; level <= DEEPEST; level++) {
            template(level);
        }
        xml.close();
        xml.open("text:index-body").open("text:index-title", "text:name", "Contents_Title");
        xml.open("text:p", "text:style-name", "Contents_20_Heading")
                .text(contents.title())
                .close(2);
        document.listed().forEach(this::entry);
        xml.close(2);
    }

    private void template(int level) {
        String style = "Contents_20_" + level;
        xml.open("text:table-of-content-entry-template", "text:outline-level", level, "text:style-name", style);
        xml.empty("text:index-entry-link-start").empty("text:index-entry-text");
        xml.empty("text:index-entry-tab-stop", "style:type", "right", "style:leader-char", ".");
        xml.empty("text:index-entry-page-number").empty("text:index-entry-link-end");
        xml.close();
    }

    private void entry(Block.Heading heading) {
        String place = bookmarks.name(heading.anchor());
        xml.open("text:p", "text:style-name", "Contents_20_" + heading.level());
        xml.open("text:a", "xlink:type", "simple", "xlink:href", "#" + place, "text:style-name", "ContentsLink");
        OdfWords.write(xml, heading.text());
        xml.empty("text:tab");
        xml.open("text:bookmark-ref", "text:reference-format", "page", "text:ref-name", place)
                .text("–")
                .close(3);
    }
}
