/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.label.keeping;

import java.util.List;
import org.etalon.core.problem.Problem;
import org.etalon.core.problem.ProblemCode;
import org.etalon.core.problem.RefusedException;

/** What can be wrong with a change of a label. The place is the field. */
enum KeepingProblem implements ProblemCode {
    CHANGE_STALE(Kind.STALE),
    CHANGE_REASON(Kind.UNPROCESSABLE),
    CHANGE_STATE(Kind.UNPROCESSABLE),
    CHANGE_LEVEL(Kind.UNPROCESSABLE),
    CHANGE_NAME(Kind.UNPROCESSABLE),
    CHANGE_BODY(Kind.UNPROCESSABLE),
    CHANGE_END(Kind.UNPROCESSABLE),
    CHANGE_NOTHING(Kind.UNPROCESSABLE);

    private final Kind kind;

    KeepingProblem(Kind kind) {
        this.kind = kind;
    }

    @Override
    public Kind kind() {
        return kind;
    }

    RefusedException refusal(String field, Object... more) {
        return new RefusedException(List.of(Problem.of(this, field, more)));
    }
}
