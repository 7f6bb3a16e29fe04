/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.platform.pdf;

import java.util.stream.Stream;
import org.etalon.platform.document.Block;
import org.etalon.platform.document.BlockWriter;
import org.etalon.platform.document.Document;
import org.etalon.platform.document.Line;
import org.etalon.platform.document.Table;
import org.etalon.platform.xml.Xml;

/** Writes every block of a document as XHTML, in order. */
final class Body extends BlockWriter {
    private static final Styles STYLES = new Styles("title", "title long", "body", "lead", "quiet", "notice");

    private final Xml xml;
    private final Places places;
    private final Spans spans;
    private final Figures figures;
    private final Tables tables;
    private final Room room;

    /** Of the last heading, as it is told: no level is left out, however it looks. */
    private int depth;

    Body(Document document, Xml xml, Places places) {
        super(document, STYLES);
        this.xml = xml;
        this.places = places;
        spans = new Spans(xml, places);
        figures = new Figures(xml);
        tables = new Tables(xml, spans, figures, places);
        room = new Room(document.blocks());
    }

    void write() {
        blocks();
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
    protected void picture(Block.Picture picture) {
        figures.picture(picture);
    }

    @Override
    protected void table(Table table) {
        // on the table itself it would hold for each of its rows
        xml.open("div", "class", room.style(table)).close();
        tables.table(table);
    }

    @Override
    protected void paragraph(String style, Line line) {
        if (room.isNeeded(line)) {
            xml.open("div", "class", room.style(line)).close();
        }
        xml.open("p", "class", style);
        spans.line(line);
        xml.close();
    }

    @Override
    protected void heading(Block.Heading heading) {
        if (heading.newPage()) {
            xml.open("div", "class", "page").close();
        }
        depth = Math.min(heading.level(), depth + 1);
        Object[] id = places.id(heading.anchor());
        Object[] look = {"class", "h" + heading.level() + " " + room.style(heading)};
        xml.open("h" + depth, Stream.of(id, look).flatMap(Stream::of).toArray());
        spans.plain(heading.text());
        xml.close();
    }

    @Override
    protected void items(Block.Items items) {
        xml.open(items.numbered() ? "ol" : "ul");
        for (Line line : items.lines()) {
            xml.open("li");
            spans.line(line);
            xml.close();
        }
        xml.close();
    }

    @Override
    protected void contents(Block.Contents contents, Document document) {
        paragraph("contents", Line.of(contents.title()));
        document.listed().forEach(heading -> {
            xml.open("p", "class", "entry" + heading.level());
            xml.open("a", "href", "#" + places.name(heading.anchor()));
            spans.plain(heading.text());
            xml.close(2);
        });
    }

    @Override
    protected void choices(Block.Choices choices) {
        String box = choices.several() ? "box" : "box round";
        xml.open("table", "class", "choices").open("tbody");
        for (Block.Choices.Choice choice : choices.all()) {
            xml.open("tr")
                    .open("td", "class", "tick")
                    .open("span", "class", box)
                    .close(2);
            xml.open("td");
            spans.plain(choice.text());
            xml.close().open("td", "class", "worth");
            spans.plain(choice.worth());
            xml.close(2);
        }
        xml.close(2);
    }

    @Override
    protected void space(Block.Space space) {
        for (int line = 0; line < space.lines(); line++) {
            xml.open("div", "class", "write").close();
        }
    }
}
