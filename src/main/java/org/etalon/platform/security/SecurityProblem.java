/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.platform.security;

import org.etalon.core.problem.ProblemCode;

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
}
