/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.jury.takeaway;

import java.util.List;
import org.etalon.core.problem.Problem;
import org.etalon.core.problem.ProblemCode;
import org.etalon.core.problem.RefusedException;

/** What hinders taking dossiers along. */
public enum TakeawayProblem implements ProblemCode {
    /** The juror has nothing to read. */
    TAKEAWAY_EMPTY(Kind.CONFLICT);

    private final Kind kind;

    TakeawayProblem(Kind kind) {
        this.kind = kind;
    }

    @Override
    public Kind kind() {
        return kind;
    }

    /** This problem, to be thrown. */
    RefusedException refusal() {
        return new RefusedException(List.of(Problem.of(this, "")));
    }
}
