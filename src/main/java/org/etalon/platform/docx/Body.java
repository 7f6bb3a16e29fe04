/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.platform.docx;

import java.util.List;
import org.etalon.platform.document.Block;
import org.etalon.platform.document.Document;
import org.etalon.platform.document.Line;
import org.etalon.platform.document.Table;
import org.etalon.platform.xml.Xml;

/** Writes the main part: every block of a document, in order. */
final class Body {
    private static final int LONG_TITLE = 50;

    private final Bookmarks bookmarks = new Bookmarks();
    private final Xml xml;
    private final Runs runs;
    private final Measures measures;
    private final Tables tables;
    private final Document document;
    private int lists;

    Body(Document document, Xml xml) {
        this.document = document;
        this.xml = xml;
        runs = new Runs(xml, bookmarks);
        measures = new Measures(xml, runs);
        tables = new Tables(xml, runs, measures, bookmarks);
    }

    void write() {
        xml.open("w:document", Names.OF_BODY).open("w:body");
        document.blocks().forEach(this::block);
        Page.finish(xml);
        xml.close(2);
    }

    private void block(Block block) {
        if (block instanceof Block.Title title) {
            paragraph(title.text().length() > LONG_TITLE ? "TitleLong" : "Title", Line.of(title.text()));
        } else if (block instanceof Block.Heading heading) {
            heading(heading);
        } else if (block instanceof Block.Paragraph paragraph) {
            paragraph(style(paragraph.tone()), paragraph.line());
        } else if (block instanceof Block.Items items) {
            items(items);
        } else if (block instanceof Block.Marks marks) {
            measures.marks(marks);
        } else if (block instanceof Block.Scale scale) {
            measures.scale(scale);
        } else if (block instanceof Block.Contents contents) {
            contents(contents);
        } else {
            tables.table((Table) block);
        }
    }

    private static String style(Block.Tone tone) {
        return switch (tone) {
            case BODY -> "BodyText";
            case LEAD -> "Lead";
            case QUIET -> "QuietText";
            case NOTICE -> "Notice";
        };
    }

    private void paragraph(String style, Line line) {
        xml.open("w:p").open("w:pPr").empty("w:pStyle", "w:val", style).close();
        runs.line(line);
        xml.close();
    }

    private void heading(Block.Heading heading) {
        xml.open("w:p").open("w:pPr").empty("w:pStyle", "w:val", "Heading" + heading.level());
        if (heading.newPage()) {
            xml.empty("w:pageBreakBefore");
        }
        xml.close();
        bookmarks.mark(xml, heading.anchor());
        runs.plain(heading.text());
        xml.close();
    }

    private void items(Block.Items items) {
        int list = items.numbered() ? Numbering.FIRST_NUMBERED + lists++ : Numbering.BULLETS;
        for (Line line : items.lines()) {
            xml.open("w:p").open("w:pPr").empty("w:pStyle", "w:val", "ListItem");
            xml.open("w:numPr")
                    .empty("w:ilvl", "w:val", 0)
                    .empty("w:numId", "w:val", list)
                    .close(2);
            runs.line(line);
            xml.close();
        }
    }

    /** A field that a reader's program can bring up to date, with its entries already there. */
    private void contents(Block.Contents contents) {
        paragraph("ContentsTitle", Line.of(contents.title()));
        List<Block.Heading> listed = document.headings().stream()
                .filter(heading -> heading.level() <= 2 && heading.anchor().exists())
                .toList();
        for (int at = 0; at < listed.size(); at++) {
            Block.Heading heading = listed.get(at);
            xml.open("w:p")
                    .open("w:pPr")
                    .empty("w:pStyle", "w:val", "TOC" + heading.level())
                    .close();
            if (at == 0) {
                runs.fieldStart("TOC \\o \"1-2\" \\h \\z \\u");
            }
            xml.open("w:hyperlink", "w:anchor", bookmarks.name(heading.anchor()), "w:history", 1);
            runs.plain(heading.text());
            xml.close();
            if (at + 1 == listed.size()) {
                runs.fieldEnd();
            }
            xml.close();
        }
    }

    /** How many lists with numbers of their own there are. */
    int numberedLists() {
        return lists;
    }
}
