/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.dossier.export.workbook.returned;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.etalon.core.questionnaire.AnswerType;
import org.etalon.core.questionnaire.Questionnaire;
import org.etalon.dossier.export.back.Comparing;
import org.etalon.dossier.export.back.Difference;
import org.etalon.dossier.export.back.Findings;
import org.etalon.dossier.export.back.Said;
import org.etalon.dossier.export.workbook.DossierWorkbook;
import org.etalon.dossier.export.workbook.Invented;
import org.etalon.dossier.export.workbook.WorkbookFormat;
import org.etalon.dossier.export.workbook.plan.Columns.OfAnswers;
import org.etalon.dossier.export.workbook.plan.Plan;
import org.etalon.dossier.export.workbook.plan.Spot;
import org.etalon.dossier.export.workbook.plan.Subject;
import org.etalon.dossier.export.workbook.plan.Tab;
import org.etalon.dossier.export.workbook.plan.Wording;
import org.etalon.generated.Chance;
import org.etalon.generated.GeneratedQuestionnaire;
import org.etalon.platform.inspect.finding.Format;
import org.etalon.platform.sheet.Cell;
import org.etalon.platform.sheet.Office;
import org.etalon.platform.sheet.Row;
import org.etalon.platform.sheet.Sheet;
import org.etalon.platform.sheet.Workbook;
import org.etalon.platform.sheet.reading.SheetReader;
import org.etalon.questionnaire.QuestionnaireLoader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A workbook opened and saved by LibreOffice, in which somebody edited something, changes exactly that. */
class RoundTripTest {
    private static final int DOSSIERS = 12;
    private static final String EDITED = "Écrit dans le tableur.\nSur deux lignes.";

    @TempDir
    Path folder;

    @Test
    void what_libreoffice_saves_changes_what_was_edited_and_nothing_else() throws Exception {
        Map<String, Subject> subjects = new TreeMap<>();
        Map<String, Spot> edited = new TreeMap<>();
        for (WorkbookFormat format : WorkbookFormat.values()) {
            Path sent = Files.createDirectories(folder.resolve(format.extension()));
            for (int seed = 0; seed < DOSSIERS; seed++) {
                Subject subject = Invented.subject(questionnaire(seed), new Chance(seed), List.of());
                var plan = new Plan(subject.questionnaire(), new Wording(subject.locale()));
                Spot spot = plan.spot(seed % plan.spots().size());
                String name = "dossier" + seed;
                subjects.put(name, subject);
                edited.put(name, spot);
                Workbook workbook = justified(DossierWorkbook.of(subject), spot);
                Files.write(sent.resolve(name + "." + format.extension()), format.write(workbook));
            }
            Path saved = Office.convert(sent, format.extension());
            for (var each : subjects.entrySet()) {
                Findings found = findings(saved, each.getKey(), format, each.getValue());
                assertThat(found.mistakes()).as(format + " " + each.getKey()).isEmpty();
                assertThat(found.conflicts()).as(format + " " + each.getKey()).isEmpty();
                assertThat(found.differences().stream()
                                .map(one -> one.spot().question().id()))
                        .as(format + " " + each.getKey())
                        .containsExactly(edited.get(each.getKey()).question().id());
                Difference difference = found.differences().get(0);
                assertThat(difference.after().justification()).isEqualTo(EDITED);
                assertThat(difference.after().answer())
                        .isEqualTo(difference.before().answer());
            }
        }
    }

    @Test
    void an_answer_of_every_type_is_taken_as_it_was_typed() throws Exception {
        Subject subject = Invented.subject(questionnaire(0), new Chance(1), List.of());
        Subject other = Invented.subject(questionnaire(0), new Chance(2), List.of());
        for (WorkbookFormat format : WorkbookFormat.values()) {
            Workbook typed = marked(DossierWorkbook.of(other), DossierWorkbook.of(subject));
            Files.write(folder.resolve("typed." + format.extension()), format.write(typed));
            Findings found = findings(folder, "typed", format, subject);
            assertThat(found.mistakes()).isEmpty();
            assertThat(found.differences()).hasSizeGreaterThan(60).allSatisfy(difference -> {
                String id = difference.spot().question().id();
                assertThat(Said.of(difference.after()))
                        .satisfies(said -> assertThat(Said.are(said, Said.of(other.given(id)), Alike::same))
                                .as(id + " " + said)
                                .isTrue());
            });
            assertThat(types(found)).hasSizeGreaterThan(6);
        }
    }

    private static List<String> types(Findings found) {
        return found.differences().stream()
                .map(difference -> difference.spot().question().type())
                .map(AnswerType::key)
                .distinct()
                .collect(Collectors.toList());
    }

    static Questionnaire questionnaire(int seed) {
        return seed == 0
                ? QuestionnaireLoader.load(Path.of("questionnaires/territoire-numerique-libre/2026"))
                        .questionnaire()
                        .orElseThrow()
                : GeneratedQuestionnaire.wild(seed);
    }

    static Findings findings(Path folder, String name, WorkbookFormat format, Subject subject) throws SQLException {
        var sheets = SheetReader.read(
                folder.resolve(name + "." + format.extension()), Format.valueOf(format.name()), SentWorkbook::isRead);
        return new Comparing(null, Invented.dossier(subject), subject.scoring(), SentWorkbook.of(sheets)).findings();
    }

    /** With another justification at one question. */
    private static Workbook justified(Workbook workbook, Spot spot) {
        return with(
                workbook,
                (sheet, row, column, cell) -> sheet.equals(spot.answer().sheet())
                                && row == spot.answer().row()
                                && column == OfAnswers.JUSTIFICATION
                        ? Cell.text(EDITED, cell.style())
                        : cell);
    }

    /** The first, with what the other says of versions. */
    private static Workbook marked(Workbook workbook, Workbook other) {
        String answers = Tab.ANSWERS.name(new Wording(workbook.properties().locale()));
        Sheet there = other.sheets().stream()
                .filter(sheet -> sheet.name().equals(answers))
                .findFirst()
                .orElseThrow();
        return with(
                workbook,
                (sheet, row, column, cell) -> sheet.equals(answers) && column <= OfAnswers.VERSION
                        ? ((List<Row>) there.rows()).get(row).cells().get(column)
                        : cell);
    }

    interface Change {
        Cell of(String sheet, int row, int column, Cell cell);
    }

    static Workbook with(Workbook workbook, Change change) {
        List<Sheet> sheets = new ArrayList<>();
        for (Sheet sheet : workbook.sheets()) {
            List<Row> rows = new ArrayList<>();
            for (int row = 0; row < ((List<Row>) sheet.rows()).size(); row++) {
                List<Cell> cells = new ArrayList<>();
                List<Cell> before = ((List<Row>) sheet.rows()).get(row).cells();
                for (int column = 0; column < before.size(); column++) {
                    cells.add(change.of(sheet.name(), row, column, before.get(column)));
                }
                rows.add(new Row(cells));
            }
            sheets.add(new Sheet(
                    sheet.name(),
                    sheet.about(),
                    sheet.columns(),
                    rows,
                    sheet.frozen(),
                    sheet.head(),
                    sheet.landscape()));
        }
        return new Workbook(workbook.properties(), sheets);
    }
}
