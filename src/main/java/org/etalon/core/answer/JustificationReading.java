/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.core.answer;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.etalon.core.problem.Problem;
import org.etalon.core.questionnaire.AnswerType;
import org.etalon.core.questionnaire.Question;

/** Why a question is declared not applicable: a text of at most as many characters as the longest text answer. */
final class JustificationReading {
    private JustificationReading() {}

    /** Empty where there is a problem. */
    static Optional<String> read(Question question, Object raw, List<Problem> problems) {
        List<Problem> found = new ArrayList<>();
        if (!question.notApplicable()) {
            found.add(Problem.of(AnswerProblem.DECLARATION_NOT_POSSIBLE, question.id()));
        }
        if (!(raw instanceof String text)) {
            found.add(Problem.of(AnswerProblem.JUSTIFICATION_OF_WRONG_TYPE, question.id()));
        } else if (Characters.isBlank(text)) {
            found.add(Problem.of(AnswerProblem.JUSTIFICATION_EMPTY, question.id()));
        } else if (Characters.length(text) > AnswerType.FreeText.LONGEST) {
            found.add(Problem.of(AnswerProblem.JUSTIFICATION_TOO_LONG, question.id(), AnswerType.FreeText.LONGEST));
        } else if (Characters.isUnreadable(text)) {
            found.add(Problem.of(AnswerProblem.JUSTIFICATION_UNREADABLE, question.id()));
        }
        problems.addAll(found);
        return found.isEmpty() ? Optional.of((String) raw) : Optional.empty();
    }
}
