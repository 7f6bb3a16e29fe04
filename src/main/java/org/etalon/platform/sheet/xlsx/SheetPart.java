/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.platform.sheet.xlsx;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.etalon.platform.sheet.Area;
import org.etalon.platform.sheet.Cell;
import org.etalon.platform.sheet.Column;
import org.etalon.platform.sheet.Dialect;
import org.etalon.platform.sheet.Escaped;
import org.etalon.platform.sheet.Place;
import org.etalon.platform.sheet.Row;
import org.etalon.platform.sheet.Sheet;

/** One sheet's part, written from top to bottom. */
final class SheetPart {
    /** Day 0 of Excel's count; it holds from March 1900 on. */
    private static final LocalDate ORIGIN = LocalDate.of(1899, 12, 30);

    /** What a reader would take for an escaped character. */
    private static final Pattern LOOKS_ESCAPED = Pattern.compile("_(?=x[0-9A-Fa-f]{4}_)");

    private static final double MILLIMETRES_A_CHARACTER = 1.9;

    private final Sheet sheet;
    private final StringBuilder out;
    private final Map<Area, StringBuilder> chosen = new LinkedHashMap<>();
    private final String[] letters;

    SheetPart(Sheet sheet) {
        this.sheet = sheet;
        out = new StringBuilder(1_000 + 100 * sheet.rows().size());
        letters = new String[Math.max(
                sheet.columns().size(),
                sheet.rows().stream().mapToInt(row -> row.cells().size()).max().orElse(0))];
        for (int at = 0; at < letters.length; at++) {
            letters[at] = Place.letters(at);
        }
    }

    StringBuilder write() {
        out.append("<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n")
                .append("<worksheet xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\">")
                .append("<sheetPr><pageSetUpPr fitToPage=\"1\"/></sheetPr><sheetViews><sheetView showGridLines=\"0\" workbookViewId=\"0\">");
        if (sheet.frozen() > 0) {
            out.append("<pane ySplit=\"").append(sheet.frozen()).append("\" topLeftCell=\"A").append(sheet.frozen() + 1);
            out.append("\" activePane=\"bottomLeft\" state=\"frozen\"/>");
        }
        out.append("</sheetView></sheetViews><sheetFormatPr defaultRowHeight=\"14\"/>");
        columns();
        out.append("<sheetData>");
        for (int at = 0; at < sheet.rows().size(); at++) {
            row(at, sheet.rows().get(at));
        }
        out.append("</sheetData><sheetProtection sheet=\"1\" objects=\"1\" scenarios=\"1\" formatColumns=\"0\" formatRows=\"0\"/>");
        choices();
        return page();
    }

    private void columns() {
        out.append("<cols>");
        for (int at = 0; at < sheet.columns().size(); at++) {
            Column column = sheet.columns().get(at);
            out.append("<col min=\"").append(at + 1).append("\" max=\"").append(at + 1).append("\" width=\"");
            out.append(Math.round(10 * column.millimetres() / MILLIMETRES_A_CHARACTER) / 10.0);
            out.append("\" style=\"").append(column.empty().ordinal());
            out.append(column.hidden() ? "\" hidden=\"1\" customWidth=\"1\"/>" : "\" customWidth=\"1\"/>");
        }
        out.append("</cols>");
    }

    private void row(int number, Row row) {
        out.append("<row r=\"").append(number + 1).append("\">");
        List<Cell> cells = row.cells();
        for (int at = 0; at < cells.size(); at++) {
            Cell cell = cells.get(at);
            if (cell instanceof Cell.Chosen choice) {
                StringBuilder places = chosen.computeIfAbsent(choice.from(), first -> new StringBuilder());
                places.append(places.length() == 0 ? "" : " ").append(letters[at]).append(number + 1);
                cell = choice.content();
            }
            out.append("<c r=\"").append(letters[at]).append(number + 1);
            out.append("\" s=\"").append(cell.style().ordinal()).append('"');
            content(cell, letters[at], number + 1);
        }
        out.append("</row>");
    }

    private void content(Cell cell, String letter, int number) {
        if (cell instanceof Cell.Text text && !text.text().isEmpty()) {
            out.append(" t=\"inlineStr\"><is><t xml:space=\"preserve\">");
            text(text.text());
            out.append("</t></is></c>");
        } else if (cell instanceof Cell.Number figure) {
            out.append("><v>").append(figure.number().toPlainString()).append("</v></c>");
        } else if (cell instanceof Cell.Day day) {
            out.append("><v>").append(ORIGIN.until(day.day(), ChronoUnit.DAYS)).append("</v></c>");
        } else if (cell instanceof Cell.Calculated calculated) {
            calculated(calculated, letter, number);
        } else {
            out.append("/>");
        }
    }

    private void calculated(Cell.Calculated cell, String letter, int number) {
        boolean isText = cell.result() instanceof String;
        out.append(isText ? " t=\"str\"><f" : "><f");
        if (cell.array()) {
            out.append(" t=\"array\" ref=\"").append(letter).append(number).append('"');
        }
        out.append('>');
        Escaped.add(out, Dialect.EXCEL.say(cell.formula(), sheet.name()));
        out.append("</f><v>");
        if (isText) {
            text((String) cell.result());
        } else {
            out.append(((BigDecimal) cell.result()).toPlainString());
        }
        out.append("</v></c>");
    }

    private void text(String text) {
        Escaped.add(out, text.indexOf('_') < 0 ? text : LOOKS_ESCAPED.matcher(text).replaceAll("_x005F_"));
    }

    private void choices() {
        if (chosen.isEmpty()) {
            return;
        }
        out.append("<dataValidations count=\"").append(chosen.size()).append("\">");
        chosen.forEach((area, places) -> {
            out.append("<dataValidation type=\"list\" allowBlank=\"1\" showInputMessage=\"1\" showErrorMessage=\"1\" sqref=\"");
            out.append(places).append("\"><formula1>'");
            Escaped.add(out, area.from().sheet().replace("'", "''"));
            String letter = Place.letters(area.from().column());
            out.append("'!$").append(letter).append('$').append(area.from().row() + 1);
            out.append(":$").append(letter).append('$').append(area.last().row() + 1).append("</formula1></dataValidation>");
        });
        out.append("</dataValidations>");
    }

    private StringBuilder page() {
        return out.append("<pageMargins left=\"0.6\" right=\"0.6\" top=\"0.7\" bottom=\"0.7\" header=\"0.3\" footer=\"0.3\"/>")
                .append("<pageSetup paperSize=\"9\" orientation=\"")
                .append(sheet.landscape() ? "landscape" : "portrait")
                .append("\" fitToWidth=\"1\" fitToHeight=\"0\"/><headerFooter><oddFooter>&amp;L&amp;8&amp;A&amp;R&amp;8&amp;P / &amp;N")
                .append("</oddFooter></headerFooter></worksheet>");
    }
}
