/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.dossier.export.workbook.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.etalon.core.questionnaire.AnswerType;
import org.etalon.core.questionnaire.Domain;
import org.etalon.core.questionnaire.Question;
import org.etalon.core.questionnaire.Questionnaire;
import org.etalon.core.questionnaire.Scale;
import org.etalon.dossier.export.workbook.plan.Columns.OfAnswers;
import org.etalon.dossier.export.workbook.plan.Columns.OfChoices;
import org.etalon.platform.sheet.Area;
import org.etalon.platform.sheet.Place;

/** Where everything stands. It follows from the questionnaire alone; questions go by their position in the document. */
public final class Plan {
    /** Rows over the first question, domain or choice: title, explanation, heads. */
    public static final int HEADS = 4;

    /** The heads' row, from 0. */
    public static final int HEAD = HEADS - 1;

    private final Wording wording;
    private final List<Spot> spots = new ArrayList<>();
    private final List<Line> lines = new ArrayList<>();
    private int choiceRow = HEADS + Word.values().length + 1;
    private int lists;

    public Plan(Questionnaire questionnaire, Wording wording) {
        this.wording = wording;
        int number = 0;
        for (Domain domain : questionnaire.domains()) {
            lines.add(new Line.OfDomain(domain, ++number));
            int within = 0;
            for (Domain.Item item : domain.items()) {
                if (item instanceof Domain.Section section) {
                    lines.add(new Line.OfSection(section));
                    for (Question question : section.questions()) {
                        add(number + "." + ++within, domain, Optional.of(section), question);
                    }
                } else {
                    add(number + "." + ++within, domain, Optional.empty(), (Question) item);
                }
            }
        }
    }

    private void add(String number, Domain domain, Optional<Domain.Section> section, Question question) {
        List<String> labels = wording.choices(question.type());
        int steps = scale(question.type()).map(scale -> scale.steps().size()).orElse(0);
        int row = HEADS + lines.size();
        spots.add(new Spot(
                spots.size(),
                number,
                domain,
                section,
                question,
                labels,
                new Place(Tab.ANSWERS.name(wording), row, OfAnswers.ANSWER),
                HEADS + spots.size(),
                choiceRow,
                question.type() instanceof AnswerType.Entries ? lists++ : -1));
        choiceRow += labels.size() + steps;
        lines.add(new Line.OfQuestion(spots.size() - 1));
        if (question.type() instanceof AnswerType.Multiple) {
            for (int choice = 0; choice < labels.size(); choice++) {
                lines.add(new Line.OfChoice(spots.size() - 1, choice));
            }
        }
    }

    /** The scale of an answer that is an amount. */
    public static Optional<Scale> scale(AnswerType type) {
        if (type instanceof AnswerType.Percentage percentage) {
            return percentage.scale();
        }
        if (type instanceof AnswerType.Amount amount) {
            return amount.scale();
        }
        return type instanceof AnswerType.Entries entries ? entries.scale() : Optional.empty();
    }

    public Wording wording() {
        return wording;
    }

    /** All questions. */
    public List<Spot> spots() {
        return spots;
    }

    public Spot spot(int position) {
        return spots.get(position);
    }

    /** The rows of the answers, from {@link #HEADS} on. */
    public List<Line> lines() {
        return lines;
    }

    /** A row of the answers. */
    public sealed interface Line {
        record OfDomain(Domain domain, int number) implements Line {}

        record OfSection(Domain.Section section) implements Line {}

        record OfQuestion(int position) implements Line {}

        record OfChoice(int position, int choice) implements Line {}
    }

    /** Where a word stands. */
    public Place word(Word word) {
        return new Place(Tab.CHOICES.name(wording), HEADS + word.ordinal(), OfChoices.TEXT);
    }

    /** From a word to another behind it. */
    public Area words(Word from, Word to) {
        return word(from).tall(to.ordinal() - from.ordinal() + 1);
    }

    /** A question's cell on the reckoning. */
    public Place reckoned(Spot spot, int column) {
        return new Place(Tab.RECKONING.name(wording), spot.reckonedRow(), column);
    }

    /** The texts of a question's choices. */
    public Area choiceTexts(Spot spot) {
        return choices(spot, OfChoices.TEXT, spot.labels().size());
    }

    /** The scores of a question's choices or steps. */
    public Area scores(Spot spot) {
        return choices(spot, OfChoices.SCORE, spot.rowsOfChoices());
    }

    /** The hundredths from which each step holds. */
    public Area froms(Spot spot) {
        return choices(spot, OfChoices.FROM, spot.rowsOfChoices());
    }

    private Area choices(Spot spot, int column, int rows) {
        return new Place(Tab.CHOICES.name(wording), spot.choiceRow(), column).tall(rows);
    }

    /** The cells for the entries of a list. */
    public Area entries(Spot spot) {
        return new Place(Tab.LISTS.name(wording), HEADS, spot.listColumn()).tall(AnswerType.Entries.MOST);
    }

    /** The marks of a question's choices on the sheet of answers. */
    public Area marks(Spot spot) {
        return spot.answer().down(1).at(OfAnswers.MARK).tall(spot.labels().size());
    }
}
