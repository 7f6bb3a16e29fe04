/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.platform.odt;

import java.util.List;
import org.etalon.platform.document.Line;
import org.etalon.platform.document.Table;
import org.etalon.platform.document.Table.Cell;
import org.etalon.platform.document.Table.Column;
import org.etalon.platform.xml.Xml;

/** Writes tables. */
final class Tables {
    private static final int BESIDE_BARS = 500;

    private final Xml xml;
    private final Spans spans;
    private final Figures figures;
    private final Bookmarks bookmarks;
    private int written;

    Tables(Xml xml, Spans spans, Figures figures, Bookmarks bookmarks) {
        this.xml = xml;
        this.spans = spans;
        this.figures = figures;
        this.bookmarks = bookmarks;
    }

    void table(Table table) {
        if (table.shown()) {
            paragraph("Caption");
            spans.plain(table.caption());
            xml.close();
        }
        xml.open("table:table", "table:name", "Table" + ++written, "table:style-name", "Table");
        xml.leaf("table:title", table.caption());
        for (Column column : table.columns()) {
            xml.empty("table:table-column", "table:style-name", OwnStyles.column(column));
        }
        head(table.columns());
        int last = table.rows().size() - 1;
        for (int at = 0; at <= last; at++) {
            row(table.columns(), table.rows().get(at), at == last ? "CellLast" : "Cell");
        }
        xml.close();
        xml.empty("text:p", "text:style-name", "AfterTable");
    }

    private void head(List<Column> columns) {
        xml.open("table:table-header-rows").open("table:table-row", "table:style-name", "Row");
        for (Column column : columns) {
            cell("CellHead");
            paragraph(column.figures() ? "TableHeadFigures" : "TableHead");
            spans.plain(column.head());
            xml.close(2);
        }
        xml.close(2);
    }

    private void row(List<Column> columns, Table.Row row, String style) {
        xml.open("table:table-row", "table:style-name", row.fits() ? "Row" : "RowLong");
        for (int at = 0; at < columns.size(); at++) {
            Column column = columns.get(at);
            cell(style);
            paragraph((row.total() ? "TableTotal" : "TableText") + (column.figures() ? "Figures" : ""));
            if (at == 0) {
                bookmarks.mark(xml, row.anchor());
            }
            fill(row.cells().get(at), column, row.total());
            xml.close(2);
        }
        xml.close();
    }

    /** Into the paragraph that is open, each further line into one of its own. */
    private void fill(Cell cell, Column column, boolean total) {
        if (cell instanceof Cell.Bar bar) {
            figures.bar(bar, OwnStyles.WIDTH * column.share() - BESIDE_BARS);
            return;
        }
        List<Line> lines = ((Cell.Words) cell).lines();
        for (int at = 0; at < lines.size(); at++) {
            if (at > 0) {
                xml.close();
                paragraph((total ? "TableTotal" : "TableText") + (column.figures() ? "Figures" : ""));
            }
            spans.line(lines.get(at));
        }
    }

    private void cell(String style) {
        xml.open("table:table-cell", "table:style-name", style, "office:value-type", "string");
    }

    private void paragraph(String style) {
        xml.open("text:p", "text:style-name", style);
    }
}
