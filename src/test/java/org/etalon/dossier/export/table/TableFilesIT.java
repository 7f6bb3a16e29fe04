/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.dossier.export.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.xmlbeans.XmlError;
import org.apache.xmlbeans.XmlOptions;
import org.etalon.dossier.DossierGround;
import org.etalon.dossier.submission.Campaign;
import org.etalon.platform.odf.OdfJudge;
import org.etalon.platform.persistence.Databases;
import org.etalon.platform.sheet.Office;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The files as validators and other programs see them. */
class TableFilesIT {
    private static final int DOSSIERS = 12;

    @TempDir
    Path folder;

    @BeforeAll
    static void dossiers_are_handed_in() {
        Databases.EMBEDDED.empty();
        var evidence = Campaigns.evidence(DossierGround.SCORING.questionnaire(), 12);
        Campaign.open(Databases.EMBEDDED.source(), DossierGround.SCORING, evidence)
                .with(DOSSIERS);
    }

    @Test
    void the_odf_validator_finds_nothing() throws Exception {
        assertThat(OdfJudge.faults(file(TableFormat.ODS))).isEmpty();
    }

    @Test
    void the_schemas_of_office_open_xml_find_nothing_and_texts_are_texts() throws Exception {
        List<XmlError> faults = new ArrayList<>();
        XmlOptions collecting = new XmlOptions().setErrorListener(faults);
        try (var file = read(file(TableFormat.XLSX))) {
            file.getCTWorkbook().validate(collecting);
            for (int at = 0; at < file.getNumberOfSheets(); at++) {
                file.getSheetAt(at).getCTWorksheet().validate(collecting);
            }
            XSSFSheet dossiers = file.getSheet("Dossiers");
            assertThat(dossiers.getProtect()).isFalse();
            assertThat(dossiers.getCTWorksheet().getAutoFilter().getRef()).startsWith("A1:");
            assertThat(dossiers.getPaneInformation().getVerticalSplitPosition()).isEqualTo((short) 2);
            assertThat(dossiers.getRow(1).getCell(0).getStringCellValue()).isEqualTo("10001");
            assertThat(dossiers.getRow(1).getCell(1).getStringCellValue()).isEqualTo("=Commune 10001");
        }
        faults.removeIf(fault -> fault.getMessage().contains("space@http://www.w3.org/XML/1998/namespace"));
        assertThat(faults).isEmpty();
    }

    @Test
    void all_columns_are_explained_once() throws Exception {
        EditionTable table = table();
        try (var file = read(file(TableFormat.XLSX))) {
            var keys = new ArrayList<String>();
            file.getSheet("Colonnes")
                    .forEach(row -> keys.add(
                            row.getCell(2) == null ? "" : row.getCell(2).getStringCellValue()));
            assertThat(keys)
                    .containsSubsequence(
                            table.columns().stream().map(TableColumn::key).toList());
            assertThat(table.columns().stream().map(TableColumn::key)).doesNotHaveDuplicates();
        }
    }

    @Test
    void libreoffice_reads_the_same_from_both_kinds_of_sheet() throws Exception {
        Path sent = Files.createDirectories(folder.resolve("sent"));
        Files.write(sent.resolve("a.xlsx"), file(TableFormat.XLSX));
        Files.write(sent.resolve("b.ods"), file(TableFormat.ODS));
        Path got = Office.convert(sent, "xlsx");
        for (String sheet : List.of("Dossiers", "Colonnes", "Valeurs")) {
            List<List<String>> fromExcel = cells(got.resolve("a.xlsx"), sheet);
            assertThat(fromExcel).hasSizeGreaterThan(DOSSIERS).isEqualTo(cells(got.resolve("b.xlsx"), sheet));
            assertThat(fromExcel.toString()).doesNotContain("#NAME?", "Err:");
        }
    }

    private static List<List<String>> cells(Path file, String sheet) throws IOException {
        List<List<String>> rows = new ArrayList<>();
        try (var workbook = read(Files.readAllBytes(file))) {
            for (var row : workbook.getSheet(sheet)) {
                List<String> cells = new ArrayList<>();
                for (int at = 0; at < row.getLastCellNum(); at++) {
                    cells.add(shown(row.getCell(at)));
                }
                while (!cells.isEmpty() && cells.get(cells.size() - 1).isEmpty()) {
                    cells.remove(cells.size() - 1);
                }
                rows.add(cells);
            }
        }
        return rows;
    }

    /** Days by themselves, since each kind of file has its own way to write them. */
    private static String shown(Cell cell) {
        boolean day = cell != null && cell.getCellType() == CellType.NUMERIC && DateUtil.isCellDateFormatted(cell);
        return day ? cell.getLocalDateTimeCellValue().toString() : new DataFormatter(Locale.ROOT).formatCellValue(cell);
    }

    private static XSSFWorkbook read(byte[] file) throws IOException {
        return new XSSFWorkbook(new ByteArrayInputStream(file));
    }

    private static EditionTable table() {
        return Campaigns.table(Databases.EMBEDDED.source(), DossierGround.SCORING.questionnaire(), Locale.FRENCH);
    }

    private static byte[] file(TableFormat format) throws IOException {
        var out = new ByteArrayOutputStream();
        table().write(format, out);
        return out.toByteArray();
    }
}
