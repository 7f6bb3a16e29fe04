/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.dossier.export.workbook.returned;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.etalon.core.problem.RefusedException;
import org.etalon.dossier.export.back.Findings;
import org.etalon.dossier.export.workbook.DossierWorkbook;
import org.etalon.dossier.export.workbook.Invented;
import org.etalon.dossier.export.workbook.WorkbookFormat;
import org.etalon.dossier.export.workbook.plan.Columns.OfAnswers;
import org.etalon.dossier.export.workbook.plan.Plan;
import org.etalon.dossier.export.workbook.plan.Subject;
import org.etalon.dossier.export.workbook.plan.Wording;
import org.etalon.generated.Chance;
import org.etalon.platform.inspect.finding.Format;
import org.etalon.platform.sheet.Cell;
import org.etalon.platform.sheet.Formula;
import org.etalon.platform.sheet.Style;
import org.etalon.platform.sheet.Workbook;
import org.etalon.platform.sheet.reading.Found;
import org.etalon.platform.sheet.reading.SheetReader;
import org.etalon.platform.sheet.reading.UnreadableSheetException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Files that people or programs spoilt: each mistake is told by its cell, and nothing larger than a workbook is read. */
class SentFilesTest {
    private static final Subject SUBJECT = Invented.subject(RoundTripTest.questionnaire(0), new Chance(5), List.of());
    private static final Plan PLAN = new Plan(SUBJECT.questionnaire(), new Wording(SUBJECT.locale()));

    @TempDir
    Path folder;

    @Test
    void each_mistake_is_told_by_its_cell() throws Exception {
        Map<String, Cell> wrong = new HashMap<>();
        wrong.put("free-servers", Cell.number(101, Style.OPEN_PERCENT));
        wrong.put("free-browser", Cell.hundredths(1250, Style.OPEN_PERCENT));
        wrong.put("free-software-policy", Cell.text("peut-être", Style.OPEN_WORDS));
        wrong.put("it-staff", Cell.calculated(Formula.of(3), 3, Style.OPEN_NUMBER));
        for (WorkbookFormat format : WorkbookFormat.values()) {
            Findings found = found(format, wrong);
            Map<String, String> mistakes = new HashMap<>();
            found.mistakes()
                    .forEach(mistake -> mistakes.put(
                            mistake.question() + " " + mistake.where().name(),
                            mistake.problem().code().name()));
            assertThat(mistakes)
                    .containsEntry(cell("free-servers"), "ANSWER_OUT_OF_RANGE")
                    .containsEntry(cell("free-software-policy"), "CELL_CHOICE")
                    .hasSize(wrong.containsKey("it-staff") && has("it-staff") ? 3 : 2);
        }
    }

    @Test
    void another_dossiers_or_questionnaires_workbook_is_refused() throws Exception {
        Workbook workbook = DossierWorkbook.of(SUBJECT);
        for (int row : new int[] {0, 1, 2, 3}) {
            Workbook other = RoundTripTest.with(
                    workbook,
                    (sheet, at, column, cell) -> sheet.equals("Réponses") && at == row && column == OfAnswers.KEY
                            ? Cell.text("x", Style.CODE)
                            : cell);
            Files.write(folder.resolve("other.ods"), WorkbookFormat.ODS.write(other));
            assertThatThrownBy(() -> RoundTripTest.findings(folder, "other", WorkbookFormat.ODS, SUBJECT))
                    .isInstanceOf(RefusedException.class)
                    .hasMessageContaining(row == 0 ? "WORKBOOK_NOT_OURS" : "ANSWERS_OTHER_");
        }
    }

    @Test
    void a_row_that_is_gone_or_twice_or_altered_is_told() throws Exception {
        Workbook workbook = RoundTripTest.with(DossierWorkbook.of(SUBJECT), (sheet, row, column, cell) -> {
            boolean first =
                    sheet.equals("Réponses") && row == PLAN.spot(0).answer().row();
            boolean second =
                    sheet.equals("Réponses") && row == PLAN.spot(1).answer().row();
            if (first && column == OfAnswers.KEY) {
                return Cell.text(PLAN.spot(2).question().id(), Style.CODE);
            }
            return second && column == OfAnswers.VERSION ? Cell.text("x", Style.CODE) : cell;
        });
        Files.write(folder.resolve("torn.xlsx"), WorkbookFormat.XLSX.write(workbook));
        assertThat(RoundTripTest.findings(folder, "torn", WorkbookFormat.XLSX, SUBJECT).mistakes().stream()
                        .map(mistake -> mistake.problem().code().name()))
                .contains("ROW_MISSING", "ROW_TWICE", "ROW_VERSION");
    }

    @Test
    void what_programs_make_of_values_is_understood() throws Exception {
        ods(
                """
                <table:table table:name="S"><table:table-row table:number-rows-repeated="2"><table:table-cell/></table:table-row>
                <table:table-row><table:table-cell table:number-columns-repeated="2" office:value-type="percentage" office:value="0.8"/>
                <table:table-cell office:value-type="date" office:date-value="2026-01-31"/>
                <table:table-cell office:value-type="boolean" office:boolean-value="true"/>
                <table:table-cell office:value-type="string"><office:annotation><text:p>note</text:p></office:annotation><text:p>a<text:s text:c="2"/>b</text:p><text:p>c</text:p></table:table-cell>
                <table:table-cell office:value-type="float" office:value="1e999999999"/></table:table-row>
                <table:table-row table:number-rows-repeated="1048573"><table:table-cell table:number-columns-repeated="16384"/></table:table-row></table:table>""");
        var sheet = SheetReader.read(folder.resolve("made.ods"), Format.ODS, name -> true)
                .get("S");
        assertThat(sheet.find(2, 1).orElseThrow().value()).isEqualTo(new Found.Amount(new BigDecimal("0.8"), true));
        assertThat(((Found.Amount) sheet.find(2, 0).orElseThrow().value()).shown())
                .isEqualByComparingTo("80");
        assertThat(sheet.find(2, 2).orElseThrow().value()).isEqualTo(new Found.Day(LocalDate.of(2026, 1, 31)));
        assertThat(sheet.find(2, 3).orElseThrow().value()).isEqualTo(new Found.Truth(true));
        assertThat(sheet.words(2, 4)).isEqualTo("a  b\nc");
        assertThat(sheet.find(2, 5).orElseThrow().value()).isEqualTo(new Found.Unreadable());
    }

    @Test
    void what_is_larger_than_any_workbook_is_refused_at_once() throws Exception {
        ods("<table:table table:name=\"S\"><table:table-row table:number-rows-repeated=\"1000000\">"
                + "<table:table-cell table:number-columns-repeated=\"1000\" office:value-type=\"string\"><text:p>x</text:p></table:table-cell>"
                + "</table:table-row></table:table>");
        assertThatThrownBy(() -> SheetReader.read(folder.resolve("made.ods"), Format.ODS, name -> true))
                .isInstanceOfSatisfying(UnreadableSheetException.class, e -> assertThat(e.isTooLarge())
                        .isTrue());
        ods("<table:table table:name=\"S\"><table:table-row><table:table-cell office:value-type=\"string\"><text:p>"
                + "x".repeat(5_000_000) + "</text:p></table:table-cell></table:table-row></table:table>");
        var sheet = SheetReader.read(folder.resolve("made.ods"), Format.ODS, name -> true)
                .get("S");
        assertThat(sheet.find(0, 0).orElseThrow().value()).isEqualTo(new Found.Unreadable());
    }

    @Test
    void a_document_type_is_refused() throws Exception {
        write("made.ods", "content.xml", "<!DOCTYPE x [<!ENTITY e SYSTEM \"file:///etc/passwd\">]><x>&e;</x>");
        assertThatThrownBy(() -> SheetReader.read(folder.resolve("made.ods"), Format.ODS, name -> true))
                .isInstanceOf(UnreadableSheetException.class);
    }

    private void ods(String tables) throws Exception {
        write(
                "made.ods",
                "content.xml",
                "<office:document-content xmlns:office=\"urn:o\" xmlns:table=\"urn:t\" xmlns:text=\"urn:x\"><office:body><office:spreadsheet>"
                        + tables + "</office:spreadsheet></office:body></office:document-content>");
    }

    private void write(String file, String part, String content) throws Exception {
        try (var zip = new ZipOutputStream(Files.newOutputStream(folder.resolve(file)))) {
            zip.putNextEntry(new ZipEntry(part));
            zip.write(content.getBytes(java.nio.charset.StandardCharsets.UTF_8));
            zip.closeEntry();
        }
    }

    private static boolean has(String question) {
        return SUBJECT.scoring().index().find(question).isPresent();
    }

    private static String cell(String question) {
        return question + " "
                + PLAN.spot(SUBJECT.scoring().index().get(question)).answer().name();
    }

    private Findings found(WorkbookFormat format, Map<String, Cell> instead) throws Exception {
        Workbook workbook = RoundTripTest.with(DossierWorkbook.of(SUBJECT), (sheet, row, column, cell) -> {
            if (!sheet.equals("Réponses") || column != OfAnswers.ANSWER) {
                return cell;
            }
            return PLAN.spots().stream()
                    .filter(spot -> spot.answer().row() == row)
                    .map(spot -> instead.get(spot.question().id()))
                    .filter(other -> other != null)
                    .findFirst()
                    .orElse(cell);
        });
        Files.write(folder.resolve("wrong." + format.extension()), format.write(workbook));
        return RoundTripTest.findings(folder, "wrong", format, SUBJECT);
    }
}
