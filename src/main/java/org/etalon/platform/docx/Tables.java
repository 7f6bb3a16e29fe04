/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.platform.docx;

import java.util.List;
import org.etalon.platform.document.Line;
import org.etalon.platform.document.Table;
import org.etalon.platform.document.Table.Cell;
import org.etalon.platform.document.Table.Column;
import org.etalon.platform.xml.Xml;

/** Writes tables. */
final class Tables {
    private final Xml xml;
    private final Runs runs;
    private final Measures measures;
    private final Bookmarks bookmarks;

    Tables(Xml xml, Runs runs, Measures measures, Bookmarks bookmarks) {
        this.xml = xml;
        this.runs = runs;
        this.measures = measures;
        this.bookmarks = bookmarks;
    }

    void table(Table table) {
        if (table.shown()) {
            xml.open("w:p").open("w:pPr").empty("w:pStyle", "w:val", "Caption").close();
            runs.plain(table.caption());
            xml.close();
        }
        xml.open("w:tbl");
        properties(table);
        xml.open("w:tblGrid");
        table.columns().forEach(column -> xml.empty("w:gridCol", "w:w", twips(column)));
        xml.close();
        head(table.columns());
        table.rows().forEach(row -> row(table.columns(), row));
        xml.close();
        xml.open("w:p").open("w:pPr").empty("w:pStyle", "w:val", "AfterTable").close(2);
    }

    private void properties(Table table) {
        xml.open("w:tblPr").empty("w:tblStyle", "w:val", "EtalonTable");
        xml.empty("w:tblW", "w:w", Page.twips(Page.WIDTH), "w:type", "dxa");
        xml.empty("w:tblLayout", "w:type", "fixed");
        xml.empty(
                "w:tblLook",
                "w:val",
                "00A0",
                "w:firstRow",
                1,
                "w:lastRow",
                0,
                "w:firstColumn",
                1,
                "w:lastColumn",
                0,
                "w:noHBand",
                1,
                "w:noVBand",
                1);
        xml.empty("w:tblCaption", "w:val", table.caption());
        xml.close();
    }

    private void head(List<Column> columns) {
        xml.open("w:tr")
                .open("w:trPr")
                .empty("w:cantSplit")
                .empty("w:tblHeader")
                .close();
        for (Column column : columns) {
            cellStart(column, "TableHead");
            runs.plain(column.head());
            xml.close(2);
        }
        xml.close();
    }

    private void row(List<Column> columns, Table.Row row) {
        xml.open("w:tr").open("w:trPr").empty("w:cantSplit").close();
        for (int at = 0; at < columns.size(); at++) {
            String style = row.total() ? "TableTotal" : at == 0 ? "TableRowHead" : "TableText";
            cell(columns.get(at), row.cells().get(at), style, at == 0 ? row : null);
        }
        xml.close();
    }

    private void cell(Column column, Cell cell, String style, Table.Row marked) {
        cellStart(column, style);
        if (marked != null) {
            bookmarks.mark(xml, marked.anchor());
        }
        if (cell instanceof Cell.Bar bar) {
            measures.bar(bar, Page.WIDTH * column.share() / 100 - 5);
        } else {
            lines(column, ((Cell.Words) cell).lines(), style);
        }
        xml.close(2);
    }

    /** Into the paragraph that is open, each further line into one of its own. */
    private void lines(Column column, List<Line> lines, String style) {
        for (int at = 0; at < lines.size(); at++) {
            if (at > 0) {
                xml.close();
                paragraph(column, style.equals("TableRowHead") ? "TableText" : style);
            }
            runs.line(lines.get(at));
        }
    }

    private void cellStart(Column column, String style) {
        xml.open("w:tc")
                .open("w:tcPr")
                .empty("w:tcW", "w:w", twips(column), "w:type", "dxa")
                .close();
        paragraph(column, style);
    }

    private void paragraph(Column column, String style) {
        xml.open("w:p").open("w:pPr").empty("w:pStyle", "w:val", style);
        if (column.figures()) {
            xml.empty("w:jc", "w:val", "right");
        }
        xml.close();
    }

    private static int twips(Column column) {
        return Page.twips(Page.WIDTH) * column.share() / 100;
    }
}
