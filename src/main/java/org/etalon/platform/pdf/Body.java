/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.platform.pdf;

import java.util.stream.Stream;
import org.etalon.platform.document.Block;
import org.etalon.platform.document.Document;
import org.etalon.platform.document.Line;
import org.etalon.platform.document.Table;
import org.etalon.platform.xml.Xml;

/** Writes every block of a document as XHTML, in order. */
final class Body {
    private static final int LONG_TITLE = 50;

    private final Document document;
    private final Xml xml;
    private final Places places;
    private final Spans spans;
    private final Figures figures;
    private final Tables tables;

    /** Of the last heading, as it is told: no level is left out, however it looks. */
    private int depth;

    Body(Document document, Xml xml, Places places) {
        this.document = document;
        this.xml = xml;
        this.places = places;
        spans = new Spans(xml, places);
        figures = new Figures(xml);
        tables = new Tables(xml, spans, figures, places);
    }

    void write() {
        document.blocks().forEach(this::block);
    }

    private void block(Block block) {
        if (block instanceof Block.Title title) {
            paragraph(title.text().length() > LONG_TITLE ? "title long" : "title", Line.of(title.text()));
        } else if (block instanceof Block.Heading heading) {
            heading(heading);
        } else if (block instanceof Block.Paragraph paragraph) {
            paragraph(style(paragraph.tone()), paragraph.line());
        } else if (block instanceof Block.Items items) {
            items(items);
        } else if (block instanceof Block.Marks marks) {
            figures.marks(marks);
        } else if (block instanceof Block.Scale scale) {
            figures.scale(scale);
        } else if (block instanceof Block.Contents contents) {
            contents(contents);
        } else if (block instanceof Block.Choices choices) {
            choices(choices);
        } else if (block instanceof Block.Space space) {
            space(space);
        } else {
            tables.table((Table) block);
        }
    }

    private static String style(Block.Tone tone) {
        return switch (tone) {
            case BODY -> "body";
            case LEAD -> "lead";
            case QUIET -> "quiet";
            case NOTICE -> "notice";
        };
    }

    private void paragraph(String style, Line line) {
        xml.open("p", "class", style);
        spans.line(line);
        xml.close();
    }

    private void heading(Block.Heading heading) {
        if (heading.newPage()) {
            xml.open("div", "class", "page").close();
        }
        depth = Math.min(heading.level(), depth + 1);
        Object[] id = places.id(heading.anchor());
        Object[] look = {"class", "h" + heading.level()};
        xml.open("h" + depth, Stream.of(id, look).flatMap(Stream::of).toArray());
        spans.plain(heading.text());
        xml.close();
    }

    private void items(Block.Items items) {
        xml.open(items.numbered() ? "ol" : "ul");
        for (Line line : items.lines()) {
            xml.open("li");
            spans.line(line);
            xml.close();
        }
        xml.close();
    }

    private void contents(Block.Contents contents) {
        paragraph("contents", Line.of(contents.title()));
        document.headings().stream()
                .filter(heading -> heading.level() <= 2 && heading.anchor().exists())
                .forEach(heading -> {
                    xml.open("p", "class", "entry" + heading.level());
                    xml.open("a", "href", "#" + places.name(heading.anchor()));
                    spans.plain(heading.text());
                    xml.close(2);
                });
    }

    private void choices(Block.Choices choices) {
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

    private void space(Block.Space space) {
        for (int line = 0; line < space.lines(); line++) {
            xml.open("div", "class", "write").close();
        }
    }
}
