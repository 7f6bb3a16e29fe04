/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.platform.storage;

import java.util.List;
import org.etalon.core.problem.Problem;
import org.etalon.core.problem.ProblemCode;
import org.etalon.core.problem.RefusedException;

/** Why a content could not be stored or read. */
public enum StorageProblem implements ProblemCode {
    /** More bytes than allowed; the second argument is the limit in MB. */
    STORAGE_TOO_LARGE(Kind.TOO_LARGE),
    /** The sender stopped before the end. */
    STORAGE_BROKEN_OFF(Kind.MALFORMED),
    /** The disk is full or can't be written, or the object store doesn't answer. */
    STORAGE_UNAVAILABLE(Kind.UNAVAILABLE);

    private final Kind kind;

    StorageProblem(Kind kind) {
        this.kind = kind;
    }

    @Override
    public Kind kind() {
        return kind;
    }

    /** This problem, to be thrown. */
    public RefusedException refusal(Object... arguments) {
        return new RefusedException(List.of(Problem.of(this, "", arguments)));
    }
}
