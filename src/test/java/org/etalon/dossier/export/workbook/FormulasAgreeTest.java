/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.dossier.export.workbook;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.etalon.core.questionnaire.Questionnaire;
import org.etalon.generated.Chance;
import org.etalon.generated.GeneratedQuestionnaire;
import org.etalon.platform.sheet.Cell;
import org.etalon.platform.sheet.Dialect;
import org.etalon.platform.sheet.Office;
import org.etalon.platform.sheet.Place;
import org.etalon.platform.sheet.Row;
import org.etalon.platform.sheet.Sheet;
import org.etalon.platform.sheet.Workbook;
import org.etalon.platform.sheet.ods.OdsWriter;
import org.etalon.platform.sheet.xlsx.XlsxWriter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** LibreOffice works out, from formulas without a result, what the engine does: each cell of each sheet, in both formats. */
class FormulasAgreeTest {
    private static final int DOSSIERS = 200;
    private static final int LONGEST = 1_000;

    @TempDir
    Path folder;

    @Test
    void every_formula_of_two_hundred_dossiers_gives_the_engines_figure() throws Exception {
        Map<String, Workbook> made = new TreeMap<>();
        for (int seed = 0; seed < DOSSIERS; seed++) {
            Workbook workbook = DossierWorkbook.of(Invented.subject(questionnaire(seed), new Chance(-seed), List.of()));
            String name = "dossier" + seed;
            made.put(name, workbook);
            boolean open = seed % 2 == 0;
            Files.write(
                    folder.resolve(name + (open ? ".ods" : ".xlsx")),
                    open ? OdsWriter.write(emptied(workbook)) : inHundredths(XlsxWriter.write(emptied(workbook))));
        }
        Path recalculated = Office.convert(folder, "xlsx");
        List<String> wrong = new ArrayList<>();
        int compared = 0;
        for (var each : made.entrySet()) {
            compared += compare(recalculated.resolve(each.getKey() + ".xlsx"), each.getKey(), each.getValue(), wrong);
        }
        assertThat(wrong).isEmpty();
        assertThat(compared).isGreaterThan(50_000);
    }

    private static Questionnaire questionnaire(int seed) {
        return switch (seed % 3) {
            case 0 -> GeneratedQuestionnaire.wild(seed);
            case 1 -> GeneratedQuestionnaire.daring(seed);
            default -> GeneratedQuestionnaire.lawful(seed);
        };
    }

    /** The same with no results, so that none can be left standing. */
    private static Workbook emptied(Workbook workbook) {
        return new Workbook(
                workbook.properties(),
                workbook.sheets().stream()
                        .map(sheet -> new Sheet(
                                sheet.name(),
                                sheet.about(),
                                sheet.columns(),
                                ((List<Row>) sheet.rows())
                                        .stream()
                                                .map(row -> new Row(row.cells().stream()
                                                        .map(FormulasAgreeTest::emptied)
                                                        .toList()))
                                                .toList(),
                                sheet.frozen(),
                                sheet.head(),
                                sheet.landscape()))
                        .toList());
    }

    private static Cell emptied(Cell cell) {
        return cell instanceof Cell.Calculated calculated
                ? new Cell.Calculated(calculated.formula(), "?", calculated.array(), calculated.style())
                : cell;
    }

    /** The same as somebody leaves it who writes percentages with the program's own sign: 40 % is 0.4 there. */
    private static byte[] inHundredths(byte[] file) throws IOException {
        try (var workbook = new XSSFWorkbook(new ByteArrayInputStream(file));
                var out = new ByteArrayOutputStream()) {
            var percent = workbook.createCellStyle();
            percent.setDataFormat(workbook.createDataFormat().getFormat("0.00%"));
            workbook.forEach(sheet -> sheet.forEach(row -> row.forEach(cell -> {
                if (cell.getCellType() == CellType.NUMERIC
                        && cell.getCellStyle().getDataFormatString().endsWith("%\"")
                        && !cell.getCellStyle().getLocked()) {
                    cell.setCellValue(BigDecimal.valueOf(cell.getNumericCellValue())
                            .movePointLeft(2)
                            .doubleValue());
                    cell.setCellStyle(percent);
                }
            })));
            workbook.write(out);
            return out.toByteArray();
        }
    }

    private static int compare(Path file, String name, Workbook expected, List<String> wrong) throws IOException {
        int compared = 0;
        try (var found = new XSSFWorkbook(Files.newInputStream(file))) {
            for (Sheet sheet : expected.sheets()) {
                for (int row = 0; row < ((List<Row>) sheet.rows()).size(); row++) {
                    List<Cell> cells = ((List<Row>) sheet.rows()).get(row).cells();
                    for (int at = 0; at < cells.size(); at++) {
                        if (cells.get(at) instanceof Cell.Calculated calculated) {
                            compared++;
                            XSSFCell cell =
                                    found.getSheet(sheet.name()).getRow(row).getCell(at);
                            String formula = Dialect.EXCEL.say(calculated.formula(), sheet.name());
                            if (formula.length() > LONGEST || !same(calculated.result(), cell)) {
                                wrong.add(name + " " + sheet.name() + "!" + new Place("", row, at).name() + " is "
                                        + shown(cell) + ", not " + calculated.result() + ": " + formula);
                            }
                        }
                    }
                }
            }
        }
        return compared;
    }

    private static boolean same(Object expected, XSSFCell cell) {
        if (cell == null || cell.getCellType() != CellType.FORMULA) {
            return false;
        }
        return switch (cell.getCachedFormulaResultType()) {
            case NUMERIC ->
                expected instanceof BigDecimal number && number.compareTo(new BigDecimal(cell.getRawValue())) == 0;
            case STRING -> cell.getStringCellValue().equals(expected);
            default -> false;
        };
    }

    private static String shown(XSSFCell cell) {
        return cell == null ? "nothing" : cell.getRawValue() + " (" + cell.getCellType() + ")";
    }
}
