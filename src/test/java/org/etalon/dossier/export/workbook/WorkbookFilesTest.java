/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.dossier.export.workbook;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipInputStream;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.xmlbeans.XmlError;
import org.apache.xmlbeans.XmlOptions;
import org.etalon.dossier.export.workbook.plan.Columns.OfAnswers;
import org.etalon.dossier.export.workbook.plan.Subject;
import org.etalon.generated.Chance;
import org.etalon.platform.odf.OdfJudge;
import org.etalon.platform.sheet.Dialect;
import org.etalon.platform.sheet.Sheet;
import org.etalon.platform.sheet.Workbook;
import org.etalon.questionnaire.QuestionnaireLoader;
import org.junit.jupiter.api.Test;

/** The files as validators and other programs see them. */
class WorkbookFilesTest {
    private static final Subject SUBJECT = Invented.subject(
            QuestionnaireLoader.load(Path.of("questionnaires/territoire-numerique-libre/2026"))
                    .questionnaire()
                    .orElseThrow(),
            new Chance(3),
            List.of());
    private static final Workbook WORKBOOK = DossierWorkbook.of(SUBJECT);

    @Test
    void the_odf_validator_finds_nothing() throws Exception {
        assertThat(OdfJudge.faults(WorkbookFormat.ODS.write(WORKBOOK))).isEmpty();
    }

    @Test
    void the_schemas_of_office_open_xml_find_nothing() throws Exception {
        List<XmlError> faults = new ArrayList<>();
        XmlOptions collecting = new XmlOptions().setErrorListener(faults);
        try (var file = xlsx()) {
            file.getCTWorkbook().validate(collecting);
            file.getStylesSource().getCTStylesheet().validate(collecting);
            for (int at = 0; at < file.getNumberOfSheets(); at++) {
                file.getSheetAt(at).getCTWorksheet().validate(collecting);
            }
        }
        // XML's own attribute, which every program writes and no schema names
        faults.removeIf(fault -> fault.getMessage().contains("space@http://www.w3.org/XML/1998/namespace"));
        assertThat(faults).isEmpty();
    }

    @Test
    void each_printed_page_says_of_what_it_is_and_in_what_state() throws Exception {
        String foot = "Saint-Étienne-d’Essai, Édition d’essai · Brouillon, non déposé";
        try (var file = xlsx()) {
            for (int at = 0; at < file.getNumberOfSheets(); at++) {
                assertThat(file.getSheetAt(at).getFooter().getLeft()).contains(foot);
            }
        }
        try (var file = new ZipInputStream(new ByteArrayInputStream(WorkbookFormat.ODS.write(WORKBOOK)))) {
            for (var part = file.getNextEntry(); !part.getName().equals("styles.xml"); ) {
                part = file.getNextEntry();
            }
            assertThat(new String(file.readAllBytes(), StandardCharsets.UTF_8)).contains(foot, "style:footer-style");
        }
    }

    @Test
    void texts_stay_texts_and_only_open_cells_can_be_changed() throws Exception {
        try (var file = xlsx()) {
            XSSFSheet answers = file.getSheet("Réponses");
            assertThat(answers.getProtect()).isTrue();
            assertThat(answers.isColumnHidden(OfAnswers.KEY)).isTrue();
            int like = 0;
            for (var row : answers) {
                XSSFCell reason = (XSSFCell) row.getCell(OfAnswers.JUSTIFICATION);
                if (reason != null
                        && reason.getCellType() == CellType.STRING
                        && reason.getStringCellValue().startsWith("=")) {
                    like++;
                    assertThat(reason.getCellStyle().getLocked()).isFalse();
                }
            }
            assertThat(like).isGreaterThan(3);
            assertThat(file.getSheet("Calcul")
                            .getRow(5)
                            .getCell(7)
                            .getCellStyle()
                            .getLocked())
                    .isTrue();
        }
    }

    @Test
    void no_formula_is_longer_than_a_thousand_characters() {
        for (Sheet sheet : WORKBOOK.sheets()) {
            sheet.rows().forEach(row -> row.cells().forEach(cell -> {
                if (cell instanceof org.etalon.platform.sheet.Cell.Calculated calculated) {
                    assertThat(Dialect.OPEN.say(calculated.formula(), sheet.name()))
                            .hasSizeLessThan(1_000);
                }
            }));
        }
    }

    @Test
    void the_same_workbook_gives_the_same_bytes() {
        for (WorkbookFormat format : WorkbookFormat.values()) {
            assertThat(format.write(DossierWorkbook.of(SUBJECT))).isEqualTo(format.write(WORKBOOK));
        }
    }

    private static XSSFWorkbook xlsx() throws Exception {
        return new XSSFWorkbook(new ByteArrayInputStream(WorkbookFormat.XLSX.write(WORKBOOK)));
    }
}
