/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.platform.scan;

import java.util.List;
import org.etalon.core.problem.Problem;
import org.etalon.core.problem.ProblemCode;
import org.etalon.core.problem.RefusedException;

/** Why a file doesn't pass the scanner. */
public enum ScanProblem implements ProblemCode {
    /** Argument 1: the name of what was found. */
    SCAN_INFECTED(Kind.UNPROCESSABLE),
    SCAN_UNAVAILABLE(Kind.UNAVAILABLE);

    private final Kind kind;

    ScanProblem(Kind kind) {
        this.kind = kind;
    }

    @Override
    public Kind kind() {
        return kind;
    }

    /** This problem, to be thrown. */
    RefusedException refusal(Object... arguments) {
        return new RefusedException(List.of(Problem.of(this, "", arguments)));
    }
}
