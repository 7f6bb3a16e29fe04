/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.core.answer;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import org.etalon.core.questionnaire.AnswerType;
import org.etalon.core.questionnaire.Choice;
import org.etalon.core.questionnaire.Question;
import org.etalon.core.questionnaire.Questionnaire;

/**
 * The questions of one questionnaire by position, 0 for the first, and each answer as one number: for yes-no (yes 0, no 1) and
 * single questions the choice's position; for multiple ones a bit for each choice; for amounts their hundredths; for lists a
 * hundred for each entry; 0 for all others.
 */
public final class QuestionIndex {
    private static final Map<String, Integer> YES_NO = Map.of("yes", 0, "no", 1);

    private final List<Question> questions;
    private final Map<String, Integer> positions = new HashMap<>();
    private final List<Map<String, Integer>> choices;

    private QuestionIndex(List<Question> questions) {
        this.questions = questions;
        for (int at = 0; at < questions.size(); at++) {
            positions.put(questions.get(at).id(), at);
        }
        choices = questions.stream().map(question -> choicesOf(question.type())).toList();
    }

    public static QuestionIndex of(Questionnaire questionnaire) {
        return new QuestionIndex(questionnaire.questions());
    }

    /** All questions in document order. */
    public List<Question> questions() {
        return questions;
    }

    public int size() {
        return questions.size();
    }

    public Question question(int position) {
        return questions.get(position);
    }

    /** Where the question stands; empty where there is none of this id. */
    public OptionalInt find(String id) {
        Integer position = positions.get(id);
        return position == null ? OptionalInt.empty() : OptionalInt.of(position);
    }

    /** Where the question stands. @throws IllegalArgumentException where there is none of this id */
    public int get(String id) {
        return find(id).orElseThrow(() -> new IllegalArgumentException("there is no question '" + id + "'"));
    }

    /** The position of a choice of a yes-no, single or multiple question; empty where it has none of this id. */
    public OptionalInt findChoice(int question, String choice) {
        Integer position = choices.get(question).get(choice);
        return position == null ? OptionalInt.empty() : OptionalInt.of(position);
    }

    /** The answer as one number. @throws IllegalArgumentException where it is not of the question's kind or names an unknown choice */
    long code(int position, Answer answer) {
        AnswerType type = question(position).type();
        if (answer instanceof Answer.One one
                && (type instanceof AnswerType.YesNo || type instanceof AnswerType.Single)) {
            return choice(position, one.choice());
        }
        if (answer instanceof Answer.Several several && type instanceof AnswerType.Multiple) {
            return several.choices().stream()
                    .mapToLong(choice -> 1L << choice(position, choice))
                    .reduce(0, (some, more) -> some | more);
        }
        if (answer instanceof Answer.Amount amount
                && (type instanceof AnswerType.Percentage || type instanceof AnswerType.Amount)) {
            return amount.hundredths();
        }
        if (answer instanceof Answer.Entries entries && type instanceof AnswerType.Entries) {
            return 100L * entries.texts().size();
        }
        if (answer instanceof Answer.Words
                        && (type instanceof AnswerType.FreeText || type instanceof AnswerType.Address)
                || answer instanceof Answer.Day && type instanceof AnswerType.Day) {
            return 0;
        }
        throw new IllegalArgumentException(
                "question '" + question(position).id() + "' of type " + type.key() + " is not answered by " + answer);
    }

    private int choice(int question, String choice) {
        return findChoice(question, choice)
                .orElseThrow(() -> new IllegalArgumentException(
                        "question '" + question(question).id() + "' has no choice '" + choice + "'"));
    }

    private static Map<String, Integer> choicesOf(AnswerType type) {
        if (type instanceof AnswerType.YesNo) {
            return YES_NO;
        }
        if (type instanceof AnswerType.Single single) {
            return positionsOf(single.choices());
        }
        return type instanceof AnswerType.Multiple multiple ? positionsOf(multiple.choices()) : Map.of();
    }

    private static Map<String, Integer> positionsOf(List<Choice> choices) {
        Map<String, Integer> positions = new HashMap<>();
        for (Choice choice : choices) {
            positions.put(choice.id(), positions.size());
        }
        return positions;
    }
}
