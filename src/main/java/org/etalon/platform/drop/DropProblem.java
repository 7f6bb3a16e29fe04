/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.platform.drop;

import java.util.List;
import org.etalon.core.problem.Problem;
import org.etalon.core.problem.ProblemCode;
import org.etalon.core.problem.RefusedException;

/** Why a ZIP of files, or a file in it, can't be taken. */
public enum DropProblem implements ProblemCode {
    DROP_UNREADABLE(Kind.UNPROCESSABLE),
    /** Argument 1: how many files it may hold. */
    DROP_TOO_MANY(Kind.TOO_LARGE),
    /** Argument 1: how much it may hold, in MB. */
    DROP_TOO_LARGE(Kind.TOO_LARGE),
    /** One file: its name leads outside. */
    DROP_PATH(Kind.UNPROCESSABLE),
    /** One file: it is encrypted, breaks off, or is not as long as it says. */
    DROP_BROKEN(Kind.UNPROCESSABLE);

    private final Kind kind;

    DropProblem(Kind kind) {
        this.kind = kind;
    }

    @Override
    public Kind kind() {
        return kind;
    }

    RefusedException refusal(Object... arguments) {
        return new RefusedException(List.of(Problem.of(this, "", arguments)));
    }
}
