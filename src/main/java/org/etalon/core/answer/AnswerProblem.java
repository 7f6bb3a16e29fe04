/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.core.answer;

import org.etalon.core.problem.Problem;
import org.etalon.core.problem.ProblemCode;
import org.etalon.core.questionnaire.AnswerType;

/** How a dossier may not fit its questionnaire. Nothing is guessed: what doesn't fit is refused. */
public enum AnswerProblem implements ProblemCode {
    /** It can't be read at all. */
    DOSSIER_MALFORMED(Kind.MALFORMED),
    DOSSIER_KEY_TWICE(Kind.MALFORMED),
    DOSSIER_TOO_LARGE(Kind.TOO_LARGE),
    /** A key that a dossier doesn't have. */
    PART_UNKNOWN(Kind.UNPROCESSABLE),
    PART_OF_WRONG_TYPE(Kind.UNPROCESSABLE),

    TYPE_MISSING(Kind.UNPROCESSABLE),
    TYPE_UNKNOWN(Kind.UNPROCESSABLE),
    FACT_UNKNOWN(Kind.UNPROCESSABLE),
    FACT_OF_WRONG_TYPE(Kind.UNPROCESSABLE),
    FACT_NOT_WHOLE(Kind.UNPROCESSABLE),
    FACT_TOO_PRECISE(Kind.UNPROCESSABLE),
    FACT_OUT_OF_RANGE(Kind.UNPROCESSABLE),

    QUESTION_UNKNOWN(Kind.UNPROCESSABLE),
    ANSWER_OF_WRONG_TYPE(Kind.UNPROCESSABLE),
    ANSWER_EMPTY(Kind.UNPROCESSABLE),
    ANSWER_UNKNOWN_CHOICE(Kind.UNPROCESSABLE),
    ANSWER_CHOICE_TWICE(Kind.UNPROCESSABLE),
    ANSWER_NOT_ALONE(Kind.UNPROCESSABLE),
    ANSWER_OUT_OF_RANGE(Kind.UNPROCESSABLE),
    ANSWER_TOO_PRECISE(Kind.UNPROCESSABLE),
    ANSWER_TOO_LONG(Kind.UNPROCESSABLE),
    ANSWER_TOO_MANY_ENTRIES(Kind.UNPROCESSABLE),
    ANSWER_ENTRY_BLANK(Kind.UNPROCESSABLE),
    ANSWER_ENTRY_TWICE(Kind.UNPROCESSABLE),
    ANSWER_ENTRY_TOO_LONG(Kind.UNPROCESSABLE),
    ANSWER_NO_ADDRESS(Kind.UNPROCESSABLE),
    ANSWER_NO_DAY(Kind.UNPROCESSABLE),
    /** A NUL or half a surrogate pair, which nothing can keep. */
    ANSWER_UNREADABLE(Kind.UNPROCESSABLE),

    DECLARATION_NOT_POSSIBLE(Kind.UNPROCESSABLE),
    JUSTIFICATION_OF_WRONG_TYPE(Kind.UNPROCESSABLE),
    JUSTIFICATION_EMPTY(Kind.UNPROCESSABLE),
    JUSTIFICATION_TOO_LONG(Kind.UNPROCESSABLE),
    JUSTIFICATION_UNREADABLE(Kind.UNPROCESSABLE),
    EXPLANATION_OF_WRONG_TYPE(Kind.UNPROCESSABLE),
    EXPLANATION_TOO_LONG(Kind.UNPROCESSABLE),
    EXPLANATION_UNREADABLE(Kind.UNPROCESSABLE),
    EVIDENCE_NOT_EXPECTED(Kind.UNPROCESSABLE);

    private final Kind kind;

    AnswerProblem(Kind kind) {
        this.kind = kind;
    }

    @Override
    public Kind kind() {
        return kind;
    }

    /** Of an answer that is not written as its type wants. Argument 2: the type, as sentences number it. */
    static Problem wrong(String question, String type) {
        return Problem.of(ANSWER_OF_WRONG_TYPE, question, type, AnswerType.KEYS.indexOf(type));
    }
}
