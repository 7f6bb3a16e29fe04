/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.label.laureate;

import java.util.List;
import org.etalon.core.problem.Problem;
import org.etalon.core.problem.ProblemCode;
import org.etalon.core.problem.RefusedException;

/** What can be wrong with what a laureate wants to show. The place is the field. */
enum LaureateProblem implements ProblemCode {
    CHOICE_STALE(Kind.STALE),
    CHOICE_FORBIDDEN(Kind.FORBIDDEN),
    CHOICE_EVIDENCE(Kind.UNPROCESSABLE);

    private final Kind kind;

    LaureateProblem(Kind kind) {
        this.kind = kind;
    }

    @Override
    public Kind kind() {
        return kind;
    }

    RefusedException refusal(String field) {
        return new RefusedException(List.of(Problem.of(this, field)));
    }
}
