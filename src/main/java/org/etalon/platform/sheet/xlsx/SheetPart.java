/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.platform.sheet.xlsx;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.etalon.platform.sheet.Area;
import org.etalon.platform.sheet.Cell;
import org.etalon.platform.sheet.Column;
import org.etalon.platform.sheet.Dialect;
import org.etalon.platform.sheet.Heights;
import org.etalon.platform.sheet.Place;
import org.etalon.platform.sheet.Row;
import org.etalon.platform.sheet.Sheet;
import org.etalon.platform.xml.Signs;
import org.etalon.platform.xml.Xml;

/** One sheet's part, written from top to bottom. */
final class SheetPart {
    /** Day 0 of Excel's count; it holds from March 1900 on. */
    private static final LocalDate ORIGIN = LocalDate.of(1899, 12, 30);

    /** What a reader would take for an escaped character. */
    private static final Pattern LOOKS_ESCAPED = Pattern.compile("_(?=x[0-9A-Fa-f]{4}_)");

    private static final double MILLIMETRES_A_CHARACTER = 1.9;

    private final Sheet sheet;
    private final String foot;
    private final Xml xml;
    /** Of the columns. */
    private final String[] letters;

    private final Map<Area, StringBuilder> chosen = new LinkedHashMap<>();

    /** @param foot in the workbook's words, on each page that is printed */
    SheetPart(Sheet sheet, String foot, Xml xml) {
        this.sheet = sheet;
        this.foot = foot;
        this.xml = xml;
        letters = IntStream.range(0, sheet.columns().size())
                .mapToObj(Place::letters)
                .toArray(String[]::new);
    }

    /** A sheet's name, as it stands before the address of a cell. */
    static String quoted(String name) {
        return "'" + name.replace("'", "''") + "'";
    }

    /** @return how many rows there are */
    int write() {
        xml.open("worksheet", "xmlns", StylesPart.MAIN);
        xml.open("sheetPr")
                .empty("pageSetUpPr", "fitToPage", sheet.use().isTable() ? 0 : 1)
                .close();
        view();
        xml.empty("sheetFormatPr", "defaultRowHeight", 14);
        columns();
        xml.open("sheetData");
        int rows = 0;
        for (Row row : sheet.rows()) {
            row(++rows, row);
        }
        xml.close();
        if (sheet.use().isTable()) {
            xml.empty("autoFilter", "ref", filtered(sheet, rows, ""));
        } else {
            xml.empty("sheetProtection", "sheet", 1, "objects", 1, "scenarios", 1, "formatColumns", 0, "formatRows", 0);
        }
        choices();
        page();
        xml.close();
        return rows;
    }

    /** The cells that a table's head filters, the head among them. @param fixed what stands before each part of an address */
    static String filtered(Sheet sheet, int rows, String fixed) {
        String last = Place.letters(sheet.columns().size() - 1);
        return fixed + "A" + fixed + (sheet.head() + 1) + ":" + fixed + last + fixed + rows;
    }

    private void view() {
        xml.open("sheetViews").open("sheetView", "showGridLines", 0, "workbookViewId", 0);
        int columns = sheet.use().frozenColumns();
        if (sheet.frozen() > 0 || columns > 0) {
            xml.empty(
                    "pane",
                    "xSplit",
                    columns,
                    "ySplit",
                    sheet.frozen(),
                    "topLeftCell",
                    Place.letters(columns) + (sheet.frozen() + 1),
                    "activePane",
                    columns > 0 ? "bottomRight" : "bottomLeft",
                    "state",
                    "frozen");
        }
        xml.close(2);
    }

    private void columns() {
        xml.open("cols");
        for (int at = 0; at < sheet.columns().size(); at++) {
            Column column = sheet.columns().get(at);
            xml.empty(
                    "col",
                    "min",
                    at + 1,
                    "max",
                    at + 1,
                    "width",
                    Math.round(10 * column.millimetres() / MILLIMETRES_A_CHARACTER) / 10.0,
                    "style",
                    column.empty().ordinal(),
                    "hidden",
                    column.hidden() ? 1 : 0,
                    "customWidth",
                    1);
        }
        xml.close();
    }

    private void row(int number, Row row) {
        if (sheet.use().isTable() && number > sheet.head() + 1) {
            xml.open("row", "r", number);
        } else {
            xml.open("row", "r", number, "ht", Heights.of(row, sheet.columns()));
        }
        for (int at = 0; at < row.cells().size(); at++) {
            Cell cell = row.cells().get(at);
            if (isAsItsColumn(cell, at)) {
                continue;
            }
            String name = letters[at] + number;
            if (cell instanceof Cell.Chosen choice) {
                StringBuilder places = chosen.computeIfAbsent(choice.from(), first -> new StringBuilder());
                places.append(places.length() == 0 ? "" : " ").append(name);
                cell = choice.content();
            }
            cell(name, cell, cell.style().ordinal());
        }
        xml.close();
    }

    /** In a table of thousands of rows, what is empty and looks like its column isn't said. */
    private boolean isAsItsColumn(Cell cell, int at) {
        return sheet.use().isTable()
                && cell instanceof Cell.Empty
                && cell.style() == sheet.columns().get(at).empty();
    }

    private void cell(String name, Cell cell, int style) {
        if (cell instanceof Cell.Text text && !text.text().isEmpty()) {
            xml.open("c", "r", name, "s", style, "t", "inlineStr").open("is");
            if (text.text().equals(text.text().strip())) {
                xml.open("t");
            } else {
                xml.open("t", "xml:space", "preserve");
            }
            text(text.text());
            xml.close(3);
        } else if (cell instanceof Cell.Number figure) {
            xml.open("c", "r", name, "s", style).leaf("v", figure.number().toPlainString());
            xml.close();
        } else if (cell instanceof Cell.Day day) {
            long count = ORIGIN.until(day.day(), ChronoUnit.DAYS);
            xml.open("c", "r", name, "s", style)
                    .leaf("v", String.valueOf(count))
                    .close();
        } else if (cell instanceof Cell.Calculated calculated) {
            calculated(name, calculated, style);
        } else {
            xml.empty("c", "r", name, "s", style);
        }
    }

    private void calculated(String name, Cell.Calculated cell, int style) {
        boolean isText = cell.result() instanceof String;
        xml.open("c", "r", name, "s", style, "t", isText ? "str" : "n");
        if (cell.array()) {
            xml.open("f", "t", "array", "ref", name);
        } else {
            xml.open("f");
        }
        xml.text(Dialect.EXCEL.say(cell.formula(), sheet.name())).close().open("v");
        if (isText) {
            text((String) cell.result());
        } else {
            xml.text(((BigDecimal) cell.result()).toPlainString());
        }
        xml.close(2);
    }

    private void text(String text) {
        String lines = Signs.oneLineEnd(text);
        xml.text(lines.indexOf("_x") < 0 ? lines : LOOKS_ESCAPED.matcher(lines).replaceAll("_x005F_"));
    }

    private void choices() {
        if (chosen.isEmpty()) {
            return;
        }
        xml.open("dataValidations", "count", chosen.size());
        chosen.forEach((area, places) -> {
            xml.open("dataValidation", "type", "list", "allowBlank", 1, "showErrorMessage", 1, "sqref", places);
            String letter = Place.letters(area.from().column());
            xml.leaf(
                    "formula1",
                    quoted(area.from().sheet()) + "!$" + letter + "$"
                            + (area.from().row() + 1) + ":$" + letter + "$"
                            + (area.last().row() + 1));
            xml.close();
        });
        xml.close();
    }

    private void page() {
        xml.empty("pageMargins", "left", 0.6, "right", 0.6, "top", 0.7, "bottom", 0.7, "header", 0.3, "footer", 0.3);
        xml.empty(
                "pageSetup",
                "paperSize",
                9,
                "orientation",
                sheet.landscape() ? "landscape" : "portrait",
                "fitToWidth",
                1,
                "fitToHeight",
                0);
        xml.open("headerFooter")
                .leaf("oddFooter", "&L&8 " + foot.replace("&", "&&") + "&R&8&A · &P / &N")
                .close();
    }
}
