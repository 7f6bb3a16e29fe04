/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.label.credential;

import java.util.List;
import org.etalon.core.problem.Problem;
import org.etalon.core.problem.ProblemCode;
import org.etalon.core.problem.RefusedException;

/** Why a public label has no credential. */
public enum CredentialProblem implements ProblemCode {
    /** It was awarded elsewhere, and only told of here. */
    CREDENTIAL_PARTIAL(Kind.UNKNOWN);

    private final Kind kind;

    CredentialProblem(Kind kind) {
        this.kind = kind;
    }

    @Override
    public Kind kind() {
        return kind;
    }

    /** The refusal for this problem alone. */
    public RefusedException refusal(String place) {
        return new RefusedException(List.of(Problem.of(this, place)));
    }
}
