/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.platform.rest;

import org.etalon.core.problem.ProblemCode;

/** What can be wrong with the asking for a list. */
public enum RestProblem implements ProblemCode {
    PAGE_WRONG(Kind.MALFORMED),
    SIZE_WRONG(Kind.MALFORMED),
    PAGE_BEYOND(Kind.UNKNOWN);

    private final Kind kind;

    RestProblem(Kind kind) {
        this.kind = kind;
    }

    @Override
    public Kind kind() {
        return kind;
    }
}
