/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.platform.odt;

import java.util.List;
import org.etalon.platform.document.Block;
import org.etalon.platform.document.BlockWriter;
import org.etalon.platform.document.Document;
import org.etalon.platform.document.Line;
import org.etalon.platform.document.Table;
import org.etalon.platform.xml.Xml;

/** Writes every block of a document, in order. */
final class Body extends BlockWriter {
    private static final Styles STYLES = new Styles("Title", "TitleLong", "Text_20_body", "Lead", "Quiet", "Notice");

    private final Xml xml;
    private final Bookmarks bookmarks = new Bookmarks();
    private final Spans spans;
    private final Figures figures;
    private final Tables tables;

    Body(Document document, Xml xml) {
        super(document, STYLES);
        this.xml = xml;
        spans = new Spans(xml, bookmarks);
        figures = new Figures(xml, spans);
        tables = new Tables(xml, spans, figures, bookmarks);
    }

    void write() {
        blocks();
    }

    /** The pictures of this document alone. */
    List<byte[]> pictures() {
        return figures.own();
    }

    @Override
    protected void picture(Block.Picture picture) {
        figures.picture(picture);
    }

    @Override
    protected void marks(Block.Marks marks) {
        figures.marks(marks);
    }

    @Override
    protected void scale(Block.Scale scale) {
        figures.scale(scale);
    }

    @Override
    protected void contents(Block.Contents contents, Document document) {
        new Contents(document, xml, bookmarks).write(contents);
    }

    @Override
    protected void table(Table table) {
        tables.table(table);
    }

    @Override
    protected void paragraph(String style, Line line) {
        xml.open("text:p", "text:style-name", style);
        spans.line(line);
        xml.close();
    }

    @Override
    protected void heading(Block.Heading heading) {
        String style = "Heading_20_" + heading.level() + (heading.newPage() ? "_20_page" : "");
        xml.open("text:h", "text:style-name", style, "text:outline-level", heading.level());
        bookmarks.mark(xml, heading.anchor());
        spans.plain(heading.text());
        xml.close();
    }

    @Override
    protected void items(Block.Items items) {
        xml.open("text:list", "text:style-name", items.numbered() ? "Numbers" : "Bullets");
        for (Line line : items.lines()) {
            xml.open("text:list-item");
            paragraph("ListItem", line);
            xml.close();
        }
        xml.close();
    }

    @Override
    protected void choices(Block.Choices choices) {
        for (Block.Choices.Choice choice : choices.all()) {
            xml.open("text:p", "text:style-name", "Choice");
            spans.plain(choices.several() ? "\u2610" : "\u25cb");
            xml.empty("text:tab");
            spans.plain(choice.text());
            if (!choice.worth().isEmpty()) {
                spans.plain(Block.Choices.APART);
                xml.empty("text:tab");
                spans.plain(choice.worth());
            }
            xml.close();
        }
    }

    @Override
    protected void space(Block.Space space) {
        for (int line = 0; line < space.lines(); line++) {
            xml.empty("text:p", "text:style-name", line + 1 < space.lines() ? "WriteOn" : "WriteOnLast");
        }
    }
}
