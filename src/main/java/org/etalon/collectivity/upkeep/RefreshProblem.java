/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.collectivity.upkeep;

import org.etalon.core.problem.ProblemCode;

/** Why a file that can be read is not taken. */
enum RefreshProblem implements ProblemCode {
    FILE_TOO_FEW(Kind.UNPROCESSABLE),
    FILE_OLDER(Kind.CONFLICT),
    VINTAGE_WRONG(Kind.MALFORMED);

    private final Kind kind;

    RefreshProblem(Kind kind) {
        this.kind = kind;
    }

    @Override
    public Kind kind() {
        return kind;
    }
}
