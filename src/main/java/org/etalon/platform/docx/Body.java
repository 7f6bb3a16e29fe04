/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.platform.docx;

import java.util.List;
import org.etalon.platform.document.Block;
import org.etalon.platform.document.BlockWriter;
import org.etalon.platform.document.Document;
import org.etalon.platform.document.Line;
import org.etalon.platform.document.Table;
import org.etalon.platform.xml.Xml;

/** Writes the main part: every block of a document, in order. */
final class Body extends BlockWriter {
    private static final Styles STYLES = new Styles("Title", "TitleLong", "BodyText", "Lead", "QuietText", "Notice");

    private final Bookmarks bookmarks = new Bookmarks();
    private final Xml xml;
    private final Runs runs;
    private final Measures measures;
    private final Tables tables;
    private int lists;

    Body(Document document, Xml xml) {
        super(document, STYLES);
        this.xml = xml;
        runs = new Runs(xml, bookmarks);
        measures = new Measures(xml, runs);
        tables = new Tables(xml, runs, measures, bookmarks);
    }

    void write() {
        xml.open("w:document", Names.OF_BODY).open("w:body");
        blocks();
        Page.finish(xml);
        xml.close(2);
    }

    @Override
    protected void marks(Block.Marks marks) {
        measures.marks(marks);
    }

    @Override
    protected void scale(Block.Scale scale) {
        measures.scale(scale);
    }

    @Override
    protected void picture(Block.Picture picture) {
        measures.picture(picture);
    }

    @Override
    protected void table(Table table) {
        tables.table(table);
    }

    @Override
    protected void paragraph(String style, Line line) {
        xml.open("w:p").open("w:pPr").empty("w:pStyle", "w:val", style).close();
        runs.line(line);
        xml.close();
    }

    @Override
    protected void heading(Block.Heading heading) {
        xml.open("w:p").open("w:pPr").empty("w:pStyle", "w:val", "Heading" + heading.level());
        if (heading.newPage()) {
            xml.empty("w:pageBreakBefore");
        }
        xml.close();
        bookmarks.mark(xml, heading.anchor());
        runs.plain(heading.text());
        xml.close();
    }

    @Override
    protected void items(Block.Items items) {
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

    @Override
    protected void choices(Block.Choices choices) {
        for (Block.Choices.Choice choice : choices.all()) {
            xml.open("w:p").open("w:pPr").empty("w:pStyle", "w:val", "Choice").close();
            runs.plain(choices.several() ? "\u2610" : "\u25cb");
            runs.tab();
            runs.plain(choice.text());
            if (!choice.worth().isEmpty()) {
                runs.plain(Block.Choices.APART);
                runs.tab();
                runs.plain(choice.worth());
            }
            xml.close();
        }
    }

    @Override
    protected void space(Block.Space space) {
        for (int line = 0; line < space.lines(); line++) {
            xml.open("w:p").open("w:pPr");
            xml.empty("w:pStyle", "w:val", line + 1 < space.lines() ? "WriteOn" : "WriteOnLast");
            xml.close(2);
        }
    }

    /** A field that a reader's program can bring up to date, with its entries already there. */
    @Override
    protected void contents(Block.Contents contents, Document document) {
        paragraph("ContentsTitle", Line.of(contents.title()));
        List<Block.Heading> listed = document.listed();
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

    /** The pictures of this document alone. */
    List<byte[]> pictures() {
        return measures.own();
    }

    /** How many lists with numbers of their own there are. */
    int numberedLists() {
        return lists;
    }
}
