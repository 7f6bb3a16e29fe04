/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.jury.review.offline.returned;

import java.util.List;
import org.etalon.core.problem.Problem;
import org.etalon.core.problem.ProblemCode;
import org.etalon.core.problem.RefusedException;

/** Why a review that was filled in elsewhere is not taken in, or a cell of it. */
public enum ReviewSheetProblem implements ProblemCode {
    /** Not written as a review by this software. */
    SHEET_NOT_OURS(Kind.UNPROCESSABLE),
    SHEET_OTHER_DOSSIER(Kind.UNPROCESSABLE),
    /** Another juror's. */
    SHEET_OTHER_JUROR(Kind.UNPROCESSABLE),
    /** The candidate has handed in something else since. */
    SHEET_OTHER_SUBMISSION(Kind.UNPROCESSABLE),
    /** Argument 1: how many cells are not as they should be. */
    SHEET_MISTAKES(Kind.UNPROCESSABLE),
    /** Argument 1: how many parts were changed elsewhere too. */
    SHEET_CONFLICTS(Kind.CONFLICT),
    /** Argument 0: the cell. */
    SHEET_WORD(Kind.UNPROCESSABLE),
    SHEET_ROW(Kind.UNPROCESSABLE),
    SHEET_ROW_TWICE(Kind.UNPROCESSABLE);

    private final Kind kind;

    ReviewSheetProblem(Kind kind) {
        this.kind = kind;
    }

    @Override
    public Kind kind() {
        return kind;
    }

    /** This problem, with what fills its sentence. */
    public Problem about(Object... arguments) {
        return Problem.of(this, "", arguments);
    }

    /** This problem, to be thrown. */
    RefusedException refusal() {
        return new RefusedException(List.of(about()));
    }
}
