/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.dossier.export.workbook.part;

import static org.etalon.platform.sheet.Formula.of;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.etalon.core.answer.Answer;
import org.etalon.core.questionnaire.AnswerType;
import org.etalon.dossier.export.workbook.calc.StandingFigures;
import org.etalon.dossier.export.workbook.plan.Columns.OfReckoning;
import org.etalon.dossier.export.workbook.plan.Plan;
import org.etalon.dossier.export.workbook.plan.Spot;
import org.etalon.dossier.export.workbook.plan.Word;
import org.etalon.platform.sheet.Cell;
import org.etalon.platform.sheet.Place;
import org.etalon.platform.sheet.Style;
import org.etalon.platform.text.Figures;

/** The cell in which one question is answered, and how that is done. */
final class AnswerCells {
    /** Before it, some programs count days otherwise. */
    static final LocalDate FIRST_DAY = LocalDate.of(1900, 3, 1);

    private final Plan plan;
    private final Spot spot;
    private final AnswerType type;
    private final StandingFigures figures;
    private final Optional<Answer> answer;

    AnswerCells(Plan plan, Spot spot, StandingFigures figures) {
        this.plan = plan;
        this.spot = spot;
        this.figures = figures;
        type = spot.question().type();
        answer = figures.answer();
    }

    Cell answer() {
        if (type instanceof AnswerType.YesNo || type instanceof AnswerType.Single) {
            String label = answer.isPresent() ? spot.labels().get((int) figures.value() - 1) : "";
            return new Cell.Chosen(Cell.text(label, Style.OPEN_WORDS), plan.choiceTexts(spot));
        }
        if (type instanceof AnswerType.Multiple) {
            return Cell.calculated(of(plan.reckoned(spot, OfReckoning.VALUE)), figures.value(), Style.COUNT);
        }
        if (type instanceof AnswerType.Entries) {
            return Cell.calculatedHundredths(
                    of(plan.reckoned(spot, OfReckoning.VALUE)).with("/", of(100)), figures.value(), Style.COUNT);
        }
        if (type instanceof AnswerType.Percentage || type instanceof AnswerType.Amount) {
            Style style = type instanceof AnswerType.Amount ? Style.OPEN_NUMBER : Style.OPEN_PERCENT;
            return answer.isPresent() ? Cell.hundredths(figures.value(), style) : Cell.empty(style);
        }
        return type instanceof AnswerType.Day ? day() : Cell.text(words(), Style.OPEN_WORDS);
    }

    private Cell day() {
        if (answer.isEmpty()) {
            return Cell.empty(Style.OPEN_DAY);
        }
        LocalDate day = ((Answer.Day) answer.get()).day();
        return day.isBefore(FIRST_DAY) ? Cell.text(day.toString(), Style.OPEN_DAY) : new Cell.Day(day, Style.OPEN_DAY);
    }

    private String words() {
        return answer.map(given -> ((Answer.Words) given).text()).orElse("");
    }

    /** Of a choice among several: yes or no; nothing where the question has no answer. */
    Cell choice(int choice) {
        Word word = chosen().contains(choice) ? Word.YES : Word.NO;
        String text = answer.isPresent() ? word.in(plan.wording()) : "";
        return new Cell.Chosen(Cell.text(text, Style.OPEN_WORDS), plan.words(Word.YES, Word.NO));
    }

    private List<Integer> chosen() {
        if (answer.isEmpty()) {
            return List.of();
        }
        List<String> ids = ((AnswerType.Multiple) type)
                .choices().stream().map(each -> each.id()).toList();
        return ((Answer.Several) answer.get())
                .choices().stream().map(ids::indexOf).toList();
    }

    /** The entries of a list. */
    List<String> entries() {
        return answer.map(given -> ((Answer.Entries) given).texts()).orElse(List.of());
    }

    String how() {
        var words = plan.wording();
        if (type instanceof AnswerType.Amount amount) {
            String unit = amount.unit().map(each -> " " + words.plain(each)).orElse("");
            return words.say("how.number", Figures.number(amount.max(), words.locale()) + unit);
        }
        if (type instanceof AnswerType.Entries) {
            return words.say("how.list", Place.letters(spot.listColumn()));
        }
        return type instanceof AnswerType.FreeText text
                ? words.say("how.text", text.maxLength())
                : words.say("how." + type.key());
    }
}
