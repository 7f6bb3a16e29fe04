/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.platform.sheet.ods;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.etalon.platform.sheet.Column;
import org.etalon.platform.sheet.Heights;
import org.etalon.platform.sheet.Row;
import org.etalon.platform.sheet.Sheet;
import org.etalon.platform.sheet.Style;
import org.etalon.platform.sheet.Style.Edge;
import org.etalon.platform.sheet.Style.Fill;
import org.etalon.platform.sheet.Style.Format;
import org.etalon.platform.sheet.Style.Manner;
import org.etalon.platform.xml.Xml;

/** The styles of sheets, columns, rows and cells. */
final class CellStyles {
    static final String ROW = "row";
    /** One line high, so that programs needn't measure thousands. */
    static final String LINE = "line";

    private CellStyles() {}

    /** A sheet's style, by the page that it is printed on. */
    static String table(Sheet sheet) {
        return "table" + PageStyles.of(sheet);
    }

    static String column(Column column) {
        return "column" + column.millimetres();
    }

    static String name(Style style) {
        return style.name();
    }

    static void write(List<Sheet> sheets, Xml xml) {
        xml.open("office:automatic-styles");
        for (String page : PageStyles.ALL) {
            xml.open(
                    "style:style",
                    "style:name",
                    "table" + page,
                    "style:family",
                    "table",
                    "style:master-page-name",
                    page);
            xml.empty("style:table-properties", "table:display", "true").close();
        }
        columns(sheets, xml);
        xml.open("style:style", "style:name", ROW, "style:family", "table-row");
        xml.empty("style:table-row-properties", "style:use-optimal-row-height", "true")
                .close();
        heights(sheets, xml);
        xml.open("style:style", "style:name", LINE, "style:family", "table-row");
        xml.empty("style:table-row-properties", "style:row-height", "5.2mm", "style:use-optimal-row-height", "false")
                .close();
        formats(xml);
        for (Style style : Style.values()) {
            cell(style, xml);
        }
        xml.close();
    }

    /**
     * How high a row is. Where somebody writes, it grows with what they write; where nobody does, it is as high as all of its words need: what
     * LibreOffice works out for the screen is a line too few in print.
     */
    static String row(Sheet sheet, Row row) {
        return isFixed(row) ? ROW + Heights.of(row, sheet.columns()) : ROW;
    }

    private static boolean isFixed(Row row) {
        return row.cells().stream().noneMatch(cell -> cell.style().manner().isOpen());
    }

    private static void heights(List<Sheet> sheets, Xml xml) {
        var heights = new TreeSet<Long>();
        sheets.stream().filter(sheet -> !sheet.use().isTable()).forEach(sheet -> sheet.rows()
                .forEach(row -> heights.addAll(isFixed(row) ? List.of(Heights.of(row, sheet.columns())) : List.of())));
        for (long height : heights) {
            xml.open("style:style", "style:name", ROW + height, "style:family", "table-row");
            xml.empty(
                            "style:table-row-properties",
                            "style:row-height",
                            height + "pt",
                            "style:use-optimal-row-height",
                            "false")
                    .close();
        }
    }

    private static void columns(List<Sheet> sheets, Xml xml) {
        var widths = new TreeSet<String>();
        for (Sheet sheet : sheets) {
            for (Column column : sheet.columns()) {
                if (widths.add(column(column))) {
                    xml.open("style:style", "style:name", column(column), "style:family", "table-column");
                    xml.empty("style:table-column-properties", "style:column-width", column.millimetres() + "mm")
                            .close();
                }
            }
        }
    }

    private static void formats(Xml xml) {
        xml.open("number:text-style", "style:name", "formatTEXT")
                .empty("number:text-content")
                .close();
        xml.open("number:number-style", "style:name", "formatPERCENT")
                .empty("number:number", "number:min-integer-digits", 1)
                .leaf("number:text", "\u00a0%")
                .close();
        xml.open("number:date-style", "style:name", "formatDAY")
                .empty("number:day", "number:style", "long")
                .leaf("number:text", "/")
                .empty("number:month", "number:style", "long")
                .leaf("number:text", "/")
                .empty("number:year", "number:style", "long")
                .close();
    }

    private static void cell(Style style, Xml xml) {
        List<Object> named = new ArrayList<>(List.of("style:name", name(style), "style:family", "table-cell"));
        if (style.format() != Format.GENERAL) {
            named.addAll(List.of("style:data-style-name", "format" + style.format()));
        }
        xml.open("style:style", named.toArray());
        xml.empty("style:table-cell-properties", box(style).toArray());
        words(style, xml);
        xml.close();
    }

    private static void words(Style style, Xml xml) {
        xml.empty(
                "style:paragraph-properties",
                "fo:text-align",
                style.manner().isRight() ? "end" : "start",
                "fo:margin-left",
                style.manner() == Manner.INDENTED ? "5mm" : "0mm");
        xml.empty(
                "style:text-properties",
                "fo:font-family",
                style.font().family(),
                "fo:font-size",
                style.font().points() + "pt",
                "fo:font-weight",
                style.font().isBold() ? "bold" : "normal",
                "fo:color",
                "#" + style.ink().colour());
    }

    private static List<Object> box(Style style) {
        Manner manner = style.manner();
        Edge edge = style.edge();
        List<Object> box = new ArrayList<>(List.of("fo:padding", "0.8mm", "style:vertical-align", "top"));
        box.addAll(List.of("fo:border-top", line(edge, edge.above()), "fo:border-bottom", line(edge, edge.below())));
        box.addAll(List.of("fo:border-left", line(edge, edge.sides()), "fo:border-right", line(edge, edge.sides())));
        box.addAll(List.of("fo:wrap-option", manner.isWrapped() ? "wrap" : "no-wrap"));
        box.addAll(List.of("style:text-align-source", manner.isRight() || manner.isLeft() ? "fix" : "value-type"));
        box.addAll(List.of("style:cell-protect", manner.isOpen() ? "none" : "protected"));
        if (style.fill() != Fill.NONE) {
            box.addAll(List.of("fo:background-color", "#" + style.fill().colour()));
        }
        return box;
    }

    private static String line(Edge edge, boolean drawn) {
        return drawn ? (edge.isStrong() ? "1.5pt" : "0.5pt") + " solid #" + edge.colour() : "none";
    }
}
