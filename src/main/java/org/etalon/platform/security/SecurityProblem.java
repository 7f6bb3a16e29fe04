/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.platform.security;

import java.util.List;
import org.etalon.core.problem.Problem;
import org.etalon.core.problem.ProblemCode;
import org.etalon.core.problem.RefusedException;

/** What the platform itself refuses. */
public enum SecurityProblem implements ProblemCode {
    /** Not there, or not yours to know of. */
    UNKNOWN(Kind.UNKNOWN),
    /** Open to those who have signed in. */
    SIGN_IN(Kind.SIGN_IN);

    private final Kind kind;

    SecurityProblem(Kind kind) {
        this.kind = kind;
    }

    @Override
    public Kind kind() {
        return kind;
    }

    /** This problem, to be thrown. */
    public RefusedException refusal() {
        return new RefusedException(List.of(Problem.of(this, "")));
    }
}
