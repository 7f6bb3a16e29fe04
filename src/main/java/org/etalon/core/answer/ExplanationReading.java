/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.core.answer;

import java.util.List;
import java.util.Optional;
import org.etalon.core.problem.Problem;
import org.etalon.core.questionnaire.AnswerType;

/** From a raw value to the text that goes with an answer; as many characters as the longest text answer. */
final class ExplanationReading {
    private ExplanationReading() {}

    /** Empty where there is none, or a problem. */
    static Optional<String> read(String question, Object raw, List<Problem> problems) {
        if (raw == null) {
            return Optional.empty();
        }
        if (!(raw instanceof String text)) {
            problems.add(Problem.of(AnswerProblem.EXPLANATION_OF_WRONG_TYPE, question));
            return Optional.empty();
        }
        if (Characters.length(text) > AnswerType.FreeText.LONGEST) {
            problems.add(Problem.of(AnswerProblem.EXPLANATION_TOO_LONG, question, AnswerType.FreeText.LONGEST));
        }
        if (Characters.isUnreadable(text)) {
            problems.add(Problem.of(AnswerProblem.EXPLANATION_UNREADABLE, question));
        }
        return problems.isEmpty() ? Optional.of(text) : Optional.empty();
    }
}
