/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.platform.sheet.ods;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.etalon.platform.odf.OdfWords;
import org.etalon.platform.sheet.Cell;
import org.etalon.platform.sheet.Column;
import org.etalon.platform.sheet.Dialect;
import org.etalon.platform.sheet.Place;
import org.etalon.platform.sheet.Row;
import org.etalon.platform.sheet.Sheet;
import org.etalon.platform.sheet.Style;
import org.etalon.platform.xml.Signs;
import org.etalon.platform.xml.Xml;

/** One sheet, written from top to bottom. */
final class TablePart {
    private final Sheet sheet;
    private final Choices choices;
    private final boolean comma;
    private final Xml xml;

    /** @param comma whether decimals stand behind a comma */
    TablePart(Sheet sheet, Choices choices, boolean comma, Xml xml) {
        this.sheet = sheet;
        this.choices = choices;
        this.comma = comma;
        this.xml = xml;
    }

    /** @return the cells that a table's head filters, the head among them; empty for what is no table */
    Optional<String> write() {
        xml.open(
                "table:table",
                "table:name",
                sheet.name(),
                "table:style-name",
                CellStyles.table(sheet),
                "table:protected",
                !sheet.use().isTable());
        xml.leaf("table:title", sheet.name()).leaf("table:desc", sheet.about());
        columns();
        int rows = 0;
        for (Row row : sheet.rows()) {
            if (rows == sheet.head()) {
                xml.open("table:table-header-rows");
                row(row, style(row));
                xml.close();
            } else {
                row(row, sheet.use().isTable() && rows > sheet.head() ? CellStyles.LINE : style(row));
            }
            rows++;
        }
        xml.close();
        return sheet.use().isTable() ? Optional.of(filtered(rows)) : Optional.empty();
    }

    private String style(Row row) {
        return sheet.use().isTable() ? CellStyles.ROW : CellStyles.row(sheet, row);
    }

    private String filtered(int rows) {
        String last = Place.letters(sheet.columns().size() - 1);
        return "'" + sheet.name().replace("'", "''") + "'.A" + (sheet.head() + 1) + ":." + last + rows;
    }

    private void columns() {
        int heads = sheet.use().frozenColumns();
        if (heads > 0) {
            xml.open("table:table-header-columns");
            sheet.columns().subList(0, heads).forEach(this::column);
            xml.close();
        }
        sheet.columns().subList(heads, sheet.columns().size()).forEach(this::column);
    }

    private void column(Column column) {
        xml.empty(
                "table:table-column",
                "table:style-name",
                CellStyles.column(column),
                "table:default-cell-style-name",
                CellStyles.name(column.empty()),
                "table:visibility",
                column.hidden() ? "collapse" : "visible");
    }

    private void row(Row row, String style) {
        xml.open("table:table-row", "table:style-name", style);
        for (int at = 0; at < row.cells().size(); at++) {
            Cell cell = row.cells().get(at);
            if (cell instanceof Cell.Chosen choice) {
                cell(
                        named(choice.style()),
                        choice.content(),
                        "table:content-validation-name",
                        choices.name(choice.from()));
            } else {
                cell(isAsItsColumn(cell, at) ? new ArrayList<>() : named(cell.style()), cell);
            }
        }
        if (row.cells().isEmpty()) {
            xml.empty("table:table-cell");
        }
        xml.close();
    }

    /** In a table of thousands of rows, what follows from the column isn't said once more. */
    private boolean isAsItsColumn(Cell cell, int at) {
        return sheet.use().isTable() && cell.style() == sheet.columns().get(at).empty();
    }

    private static List<Object> named(Style style) {
        return new ArrayList<>(List.of("table:style-name", CellStyles.name(style)));
    }

    private void cell(List<Object> attributes, Cell cell, Object... more) {
        attributes.addAll(List.of(more));
        if (cell instanceof Cell.Text text && !text.text().isEmpty()) {
            attributes.addAll(List.of("office:value-type", "string"));
            content(attributes, text.text());
        } else if (cell instanceof Cell.Number figure) {
            number(attributes, figure.number(), cell.style());
        } else if (cell instanceof Cell.Day day) {
            attributes.addAll(List.of("office:value-type", "date", "office:date-value", day.day()));
            content(attributes, day.day().toString());
        } else if (cell instanceof Cell.Calculated calculated) {
            calculated(attributes, calculated);
        } else {
            xml.empty("table:table-cell", attributes.toArray());
        }
    }

    private void calculated(List<Object> attributes, Cell.Calculated cell) {
        attributes.addAll(List.of("table:formula", "of:=" + Dialect.OPEN.say(cell.formula(), sheet.name())));
        if (cell.array()) {
            attributes.addAll(List.of("table:number-matrix-columns-spanned", 1, "table:number-matrix-rows-spanned", 1));
        }
        if (cell.result() instanceof String text) {
            attributes.addAll(List.of("office:value-type", "string", "office:string-value", text));
            content(attributes, text);
        } else {
            number(attributes, (BigDecimal) cell.result(), cell.style());
        }
    }

    private void number(List<Object> attributes, BigDecimal number, Style style) {
        String plain = number.toPlainString();
        attributes.addAll(List.of("office:value-type", "float", "office:value", plain));
        String shown = comma ? plain.replace('.', ',') : plain;
        content(attributes, style.format() == Style.Format.PERCENT ? shown + "\u00a0%" : shown);
    }

    /** A paragraph for each line, and no tabs: LibreOffice loses other breaks and tabs in cells. */
    private void content(List<Object> attributes, String words) {
        xml.open("table:table-cell", attributes.toArray());
        for (String line : Signs.oneLineEnd(words).replace('\t', ' ').split("\n", -1)) {
            xml.open("text:p");
            OdfWords.write(xml, line);
            xml.close();
        }
        xml.close();
    }
}
