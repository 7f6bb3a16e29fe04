/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.platform.upload;

import java.util.List;
import org.etalon.core.problem.Problem;
import org.etalon.core.problem.ProblemCode;
import org.etalon.core.problem.RefusedException;

/** Why a form with files can't be taken in. */
public enum UploadProblem implements ProblemCode {
    /** It is no {@code multipart/form-data} (RFC 7578), or breaks off. */
    UPLOAD_UNREADABLE(Kind.MALFORMED),
    /** Argument 1: how many MB it may have, all files together. */
    UPLOAD_TOO_LARGE(Kind.TOO_LARGE);

    private final Kind kind;

    UploadProblem(Kind kind) {
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
