/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.core.answer;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.etalon.core.problem.Problem;

/**
 * What came of taking something in: the value, or every problem in the order of the input, never both.
 *
 * @param value there where nothing is wrong
 * @param problems empty where nothing is wrong
 */
public record Intake<T>(Optional<T> value, List<Problem> problems) {
    public Intake {
        problems = List.copyOf(problems);
    }

    /**
     * Takes in a dossier of raw values: maps, lists, strings, {@link java.math.BigDecimal}, booleans and {@code null}, in the shape of
     * {@code docs/scoring.md}. Answers to questions that will not be asked must fit all the same.
     */
    public static Intake<AnswerSheet> ofDossier(QuestionIndex index, Object raw) {
        List<Problem> problems = new ArrayList<>();
        SheetReading reading = new SheetReading(index, problems);
        reading.read(raw);
        return problems.isEmpty()
                ? new Intake<>(Optional.of(reading.sheet()), List.of())
                : new Intake<>(Optional.empty(), problems);
    }

    /**
     * Takes in one answer, a raw value that is not {@code null}.
     *
     * @throws IllegalArgumentException where there is no such question
     */
    public static Intake<Answer> ofAnswer(QuestionIndex index, String question, Object raw) {
        List<Problem> problems = new ArrayList<>();
        Optional<Answer> answer = new AnswerReading(index, index.get(question), problems).read(raw);
        return new Intake<>(answer, problems);
    }

    /**
     * Takes in the justification with which one question is declared not applicable.
     *
     * @throws IllegalArgumentException where there is no such question
     */
    public static Intake<String> ofJustification(QuestionIndex index, String question, Object raw) {
        List<Problem> problems = new ArrayList<>();
        Optional<String> justification = JustificationReading.read(index.question(index.get(question)), raw, problems);
        return new Intake<>(justification, problems);
    }

    /**
     * Takes in the text that goes with one answer; {@code null} is none, and white space is kept.
     *
     * @param question its id, for the problems
     */
    public static Intake<String> ofExplanation(String question, Object raw) {
        List<Problem> problems = new ArrayList<>();
        Optional<String> explanation = ExplanationReading.read(question, raw, problems);
        return new Intake<>(explanation, problems);
    }
}
