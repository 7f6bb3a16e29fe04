/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.platform.pdf;

import java.util.List;
import java.util.stream.Stream;
import org.etalon.platform.document.Line;
import org.etalon.platform.document.Table;
import org.etalon.platform.document.Table.Cell;
import org.etalon.platform.document.Table.Column;
import org.etalon.platform.xml.Xml;

/** Writes tables. */
final class Tables {
    private final Xml xml;
    private final Spans spans;
    private final Figures figures;
    private final Places places;

    Tables(Xml xml, Spans spans, Figures figures, Places places) {
        this.xml = xml;
        this.spans = spans;
        this.figures = figures;
        this.places = places;
    }

    void table(Table table) {
        xml.open("table", "class", "data", "summary", table.caption());
        if (table.shown()) {
            xml.leaf("caption", table.caption());
        }
        xml.open("thead").open("tr");
        for (Column column : table.columns()) {
            xml.open("th", "scope", "col", "class", style(column), "style", "width:" + column.share() + "%");
            spans.plain(column.head());
            xml.close();
        }
        xml.close(2).open("tbody");
        table.rows().forEach(row -> row(table.columns(), row));
        xml.close(2);
    }

    private void row(List<Column> columns, Table.Row row) {
        String kind = (row.total() ? "total" : "plain") + (row.fits() ? " whole" : "");
        xml.open("tr", "class", kind);
        for (int at = 0; at < columns.size(); at++) {
            if (at == 0) {
                Object[] scope = {"scope", "row"};
                xml.open(
                        "th",
                        Stream.of(scope, places.id(row.anchor()))
                                .flatMap(Stream::of)
                                .toArray());
            } else {
                xml.open("td", "class", style(columns.get(at)));
            }
            fill(row.cells().get(at));
            xml.close();
        }
        xml.close();
    }

    /** A paragraph for each line would be told as one, and cost more than its words. */
    private void fill(Cell cell) {
        if (cell instanceof Cell.Bar bar) {
            figures.bar(bar);
            return;
        }
        List<Line> lines = ((Cell.Words) cell).lines();
        for (int at = 0; at < lines.size(); at++) {
            if (at > 0) {
                xml.empty("br");
            }
            spans.line(lines.get(at));
        }
    }

    private static String style(Column column) {
        return column.figures() ? "figures" : "words";
    }
}
