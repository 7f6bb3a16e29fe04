/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.dossier.export.back;

import java.util.List;
import org.etalon.core.problem.Problem;
import org.etalon.core.problem.ProblemCode;
import org.etalon.core.problem.RefusedException;

/** Why a file of answers is not taken in, whatever kind of file it is. */
public enum BackProblem implements ProblemCode {
    /** Of a kind in which answers don't come. Argument 1: the most megabytes. */
    ANSWERS_FORMAT(Kind.UNPROCESSABLE),
    /** Argument 1: the most megabytes. */
    ANSWERS_TOO_LARGE(Kind.TOO_LARGE),
    /** Of what comes as a workbook alone. Argument 1: the most megabytes. */
    SHEET_FORMAT(Kind.UNPROCESSABLE),
    /** Argument 1: the most megabytes. */
    SHEET_TOO_LARGE(Kind.TOO_LARGE),
    ANSWERS_OTHER_DOSSIER(Kind.UNPROCESSABLE),
    ANSWERS_OTHER_QUESTIONNAIRE(Kind.UNPROCESSABLE),
    ANSWERS_OTHER_RULES(Kind.UNPROCESSABLE),
    /** Argument 1: how many places are not as they should be. */
    ANSWERS_MISTAKES(Kind.UNPROCESSABLE),
    /** Argument 1: how many answers somebody else changed too. */
    /** Argument 0: the question. */
    ANSWER_MOVED(Kind.CONFLICT),
    ANSWERS_CONFLICTS(Kind.CONFLICT);

    private final Kind kind;

    BackProblem(Kind kind) {
        this.kind = kind;
    }

    @Override
    public Kind kind() {
        return kind;
    }

    /** That somebody changed an answer after it was shown what would become of it. */
    static RefusedException moved(String question) {
        return new RefusedException(List.of(Problem.of(ANSWER_MOVED, question)));
    }

    /** This problem, to be thrown. */
    public RefusedException refusal(Object... arguments) {
        return new RefusedException(List.of(Problem.of(this, "", arguments)));
    }
}
