/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.dossier.export.workbook.returned;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.etalon.dossier.AnswerState;
import org.etalon.dossier.Given;
import org.etalon.dossier.KeptAnswer;
import org.etalon.dossier.OpenDossier;
import org.etalon.dossier.export.back.Comparing;
import org.etalon.dossier.export.back.Difference.Conflict;
import org.etalon.dossier.export.back.Findings;
import org.etalon.dossier.export.back.Where;
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
import org.etalon.platform.sheet.Style;
import org.etalon.platform.sheet.reading.SheetReader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A form that knew no answer adds what the dossier lacks, and says nothing of what was left as it was. */
class BlankReturnedTest {
    private static final Subject SUBJECT = Invented.subject(RoundTripTest.questionnaire(0), new Chance(5), List.of());
    private static final String QUESTION = "free-browser";

    @TempDir
    Path folder;

    @Test
    void what_was_left_as_it_was_says_nothing() throws Exception {
        Findings found = found(SUBJECT.kept(), Map.of());
        assertThat(found.isClean()).isTrue();
        assertThat(found.differences()).isEmpty();
        assertThat(found.proofs()).isEmpty();
    }

    @Test
    void another_answer_than_the_dossiers_is_a_conflict_and_the_same_is_none() throws Exception {
        var kept = with(new Given(AnswerState.TO_CONFIRM, "80", "Selon l’inventaire."));
        assertThat(found(kept, Map.of(OfAnswers.ANSWER, number(55))).conflicts())
                .singleElement()
                .matches(Conflict::blank);
        Findings same = found(kept, Map.of(OfAnswers.ANSWER, number(80)));
        assertThat(same.isClean()).isTrue();
        assertThat(same.differences()).isEmpty();
    }

    @Test
    void what_the_dossier_lacks_is_a_difference_that_starts_from_what_stands_there() throws Exception {
        var text = Cell.text("Relevé en mars.", Style.OPEN_WORDS);
        Findings emptied = found(with(Given.NOTHING), Map.of(OfAnswers.ANSWER, number(55)));
        assertThat(emptied.differences()).singleElement().satisfies(one -> {
            assertThat(one.version()).isEqualTo(7);
            assertThat(one.after()).isEqualTo(new Given(AnswerState.ANSWERED, "55", null));
        });
        var kept = with(new Given(AnswerState.TO_CONFIRM, "80", null));
        Findings explained = found(kept, Map.of(OfAnswers.ANSWER, number(80), OfAnswers.JUSTIFICATION, text));
        assertThat(explained.isClean()).isTrue();
        assertThat(explained.differences()).singleElement().satisfies(one -> {
            assertThat(one.places())
                    .extracting(Where::name)
                    .singleElement()
                    .asString()
                    .startsWith("H");
            assertThat(one.before()).isEqualTo(new Given(AnswerState.TO_CONFIRM, "80", null));
            assertThat(one.after()).isEqualTo(new Given(AnswerState.TO_CONFIRM, "80", "Relevé en mars."));
        });
    }

    @Test
    void evidence_that_is_said_to_be_there_is_told_and_what_came_since_is_not() throws Exception {
        var yes = Map.of(OfAnswers.PROOF, Cell.text("oui", Style.OPEN_PROOF));
        var no = Map.of(OfAnswers.PROOF, Cell.text("non", Style.OPEN_PROOF));
        assertThat(found(Map.of(), yes).proofs()).singleElement();
        assertThat(found(with(Given.NOTHING), no).proofs()).isEmpty();
    }

    private static Cell number(int percent) {
        return Cell.number(percent, Style.OPEN_PERCENT);
    }

    private static Map<String, KeptAnswer> with(Given given) {
        return Map.of(QUESTION, new KeptAnswer(QUESTION, 7, given, 1, null, null));
    }

    /** What the form changes in a dossier, with other cells at the question. */
    private Findings found(Map<String, KeptAnswer> kept, Map<Integer, Cell> cells) throws Exception {
        var blank = blank();
        var plan = new Plan(blank.questionnaire(), new Wording(blank.locale()));
        var answer = plan.spot(blank.scoring().index().get(QUESTION)).answer();
        var workbook = RoundTripTest.with(
                DossierWorkbook.of(blank),
                (sheet, row, column, cell) ->
                        sheet.equals(answer.sheet()) && row == answer.row() ? cells.getOrDefault(column, cell) : cell);
        Files.write(folder.resolve("blank.ods"), WorkbookFormat.ODS.write(workbook));
        var sheets = SheetReader.read(folder.resolve("blank.ods"), Format.ODS, SentWorkbook::isRead);
        var dossier = new OpenDossier(Invented.dossier(SUBJECT).head(), List.copyOf(kept.values()));
        return new Comparing(null, dossier, blank.scoring(), SentWorkbook.of(sheets)).findings();
    }

    private static Subject blank() {
        var facts = new OpenDossier(Invented.dossier(SUBJECT).head(), List.of())
                .sheet(SUBJECT.scoring().index());
        var assessment = SUBJECT.scoring().assess(facts);
        return new Subject(
                SUBJECT.scoring(),
                facts,
                assessment,
                Map.of(),
                List.of(),
                Optional.empty(),
                SUBJECT.title(),
                SUBJECT.at(),
                SUBJECT.zone(),
                SUBJECT.locale());
    }
}
