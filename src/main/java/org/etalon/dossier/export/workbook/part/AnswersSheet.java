/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.dossier.export.workbook.part;

import static org.etalon.platform.sheet.Formula.call;
import static org.etalon.platform.sheet.Formula.of;
import static org.etalon.platform.sheet.Formula.when;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import org.etalon.core.questionnaire.AnswerType;
import org.etalon.core.questionnaire.Choice;
import org.etalon.dossier.export.workbook.calc.StandingFigures;
import org.etalon.dossier.export.workbook.plan.Columns.OfAnswers;
import org.etalon.dossier.export.workbook.plan.Columns.OfReckoning;
import org.etalon.dossier.export.workbook.plan.Mark;
import org.etalon.dossier.export.workbook.plan.Plan;
import org.etalon.dossier.export.workbook.plan.Spot;
import org.etalon.dossier.export.workbook.plan.Subject;
import org.etalon.dossier.export.workbook.plan.Tab;
import org.etalon.dossier.export.workbook.plan.Word;
import org.etalon.dossier.export.workbook.plan.Wording;
import org.etalon.platform.sheet.Cell;
import org.etalon.platform.sheet.Column;
import org.etalon.platform.sheet.Formula;
import org.etalon.platform.sheet.Place;
import org.etalon.platform.sheet.Row;
import org.etalon.platform.sheet.Sheet;
import org.etalon.platform.sheet.Style;

/** The sheet that one fills in: a row for each question, and for each choice of those with several. */
public final class AnswersSheet {
    private static final int SEEN = OfAnswers.POINTS - OfAnswers.NUMBER + 1;

    private final Subject subject;
    private final Plan plan;
    private final Wording words;

    public AnswersSheet(Subject subject, Plan plan) {
        this.subject = subject;
        this.plan = plan;
        words = plan.wording();
    }

    public Sheet sheet() {
        List<Row> rows = new ArrayList<>();
        List<String> marks = Mark.of(subject);
        rows.add(head(marks, 0, Cell.text(Tab.ANSWERS.name(words), Style.TITLE)));
        rows.add(head(marks, 1, Cell.text(words.say("answers.lead"), Style.LINE)));
        rows.add(head(marks, 2, Cell.text(words.say("answers.legend"), Style.LINE)));
        rows.add(head(
                marks,
                Plan.HEAD,
                Stream.of(words.say("answers.heads").split("\\|"))
                        .map(each -> Cell.text(each, Style.HEAD))
                        .toArray(Cell[]::new)));
        plan.lines().forEach(line -> rows.add(row(line)));
        return new Sheet(
                Tab.ANSWERS.name(words), Tab.ANSWERS.about(words), columns(), rows, Plan.HEADS, Plan.HEAD, true);
    }

    /** The first columns tell programs what this is. */
    private static Row head(List<String> marks, int row, Cell... cells) {
        List<Cell> all = new ArrayList<>();
        all.add(Cell.text(marks.get(2 * row), Style.CODE));
        all.add(Cell.text(marks.get(2 * row + 1), Style.CODE));
        Collections.addAll(all, cells);
        return new Row(all);
    }

    private static List<Column> columns() {
        List<Column> columns = new ArrayList<>(List.of(Column.ofPrograms(), Column.ofPrograms()));
        for (int width : new int[] {14, 84, 56, 34, 30, 64, 24, 30, 34, 18, 16}) {
            columns.add(Column.of(width));
        }
        columns.add(Column.ofPrograms());
        return columns;
    }

    private Row row(Plan.Line line) {
        if (line instanceof Plan.Line.OfDomain domain) {
            return title(domain.number() + ". " + words.plain(domain.domain().title()), Style.CHAPTER);
        }
        if (line instanceof Plan.Line.OfSection section) {
            return title(words.plain(section.section().title()), Style.SECTION);
        }
        if (line instanceof Plan.Line.OfQuestion question) {
            return question(plan.spot(question.position()));
        }
        var choice = (Plan.Line.OfChoice) line;
        return choice(plan.spot(choice.position()), choice.choice());
    }

    private static Row title(String text, Style style) {
        List<Cell> cells = new ArrayList<>(List.of(Cell.empty(Style.CODE), Cell.empty(Style.CODE)));
        cells.add(Cell.text(text, style));
        cells.addAll(Collections.nCopies(SEEN - 1, Cell.empty(style)));
        return new Row(cells);
    }

    private Row question(Spot spot) {
        var figures = new StandingFigures(subject, spot);
        var cells = new AnswerCells(plan, spot, figures);
        String justification = figures.given().justification();
        return Row.of(
                Cell.text(spot.question().id(), Style.CODE),
                Cell.text(String.valueOf(subject.version(spot.question().id())), Style.CODE),
                Cell.text(spot.number(), Style.WORDS),
                Cell.text(words.plain(spot.question().wording().text()), Style.WORDS),
                cells.answer(),
                Cell.text(cells.how(), Style.NOTE),
                state(figures),
                Cell.text(justification == null ? "" : justification, Style.OPEN_WORDS),
                proof(spot, figures),
                standing(spot, figures),
                fault(spot),
                Cell.calculatedHundredths(
                        at(spot, OfReckoning.EARNED).with("/", of(100)),
                        figures.result().earned(),
                        Style.FIGURE),
                Cell.calculated(at(spot, OfReckoning.POINTS), figures.result().points(), Style.FIGURE),
                Cell.text(spot.listColumn() < 0 ? "" : Place.letters(spot.listColumn()), Style.CODE));
    }

    private Formula at(Spot spot, int column) {
        return of(plan.reckoned(spot, column));
    }

    private Cell state(StandingFigures figures) {
        int state = figures.state();
        String text = state == 0 ? "" : Word.values()[state - 1].in(words);
        return new Cell.Chosen(Cell.text(text, Style.OPEN_WORDS), plan.words(Word.TO_CONFIRM, Word.NOT_APPLICABLE));
    }

    private Cell proof(Spot spot, StandingFigures figures) {
        if (spot.question().evidence().isEmpty()) {
            return Cell.empty(Style.NOTE);
        }
        String text = (figures.isProven() ? Word.YES : Word.NO).in(words);
        return new Cell.Chosen(Cell.text(text, Style.OPEN_PROOF), plan.words(Word.YES, Word.NO));
    }

    private Cell standing(Spot spot, StandingFigures figures) {
        Formula place = at(spot, OfReckoning.OUTCOME).with("+", of(1));
        Word word = Word.STANDINGS.get(figures.outcome().ordinal());
        return Cell.calculated(
                call("INDEX", of(plan.words(Word.OUT_OF_SCOPE, Word.COUNTED)), place), word.in(words), Style.RESULT);
    }

    private Cell fault(Spot spot) {
        Formula reading = at(spot, OfReckoning.READING);
        Formula state = at(spot, OfReckoning.STATE);
        Formula faults = of(plan.words(Word.FAULT_CHOICE, Word.FAULT_MISSING));
        return Cell.calculated(
                when(
                        reading.is(">", 1),
                        call("INDEX", faults, reading.with("-", of(1))),
                        when(state.is(">", 3), call("INDEX", faults, state.with("-", of(1))), of(""))),
                "",
                Style.ALERT);
    }

    private Row choice(Spot spot, int choice) {
        var cells = new AnswerCells(plan, spot, new StandingFigures(subject, spot));
        Choice offered =
                ((AnswerType.Multiple) spot.question().type()).choices().get(choice);
        Place answer = spot.answer().down(1 + choice);
        Cell given = cells.choice(choice);
        boolean taken = ((Cell.Chosen) given).content() instanceof Cell.Text text
                && text.text().equals(Word.YES.in(words));
        Formula unclear = of(answer.at(OfAnswers.MARK)).is("<", 0);
        return Row.of(
                Cell.text(spot.question().id() + "/" + offered.id(), Style.CODE),
                Cell.empty(Style.CODE),
                Cell.empty(Style.WORDS),
                Cell.text(spot.labels().get(choice), Style.INDENTED),
                given,
                Cell.text(offered.exclusive() ? words.say("how.alone") : "", Style.NOTE),
                Cell.empty(Style.NOTE),
                Cell.empty(Style.NOTE),
                Cell.empty(Style.NOTE),
                Cell.empty(Style.NOTE),
                Cell.calculated(when(unclear, of(plan.word(Word.FAULT_YES_NO)), of("")), "", Style.ALERT),
                Cell.empty(Style.NOTE),
                Cell.empty(Style.NOTE),
                Cell.calculated(mark(answer), taken ? 1 : 0, Style.CODE));
    }

    private Formula mark(Place place) {
        Formula answer = of(place);
        Formula said = call("LOWER", call("TRIM", answer));
        Formula no =
                call("OR", call("LEN", said).is("=", 0), call("EXACT", said, call("LOWER", of(plan.word(Word.NO)))));
        Formula told =
                when(call("EXACT", said, call("LOWER", of(plan.word(Word.YES)))), of(1), when(no, of(0), of(-1)));
        return when(call("ISLOGICAL", answer), when(answer, of(1), of(0)), told);
    }
}
