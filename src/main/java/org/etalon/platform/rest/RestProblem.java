/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.platform.rest;

import org.etalon.core.problem.ProblemCode;

/** What can be wrong with a request, whatever it asks for. */
public enum RestProblem implements ProblemCode {
    BODY_UNREADABLE(Kind.MALFORMED),
    BODY_TOO_LARGE(Kind.TOO_LARGE),
    PAGE_WRONG(Kind.MALFORMED),
    SIZE_WRONG(Kind.MALFORMED),
    PAGE_BEYOND(Kind.UNKNOWN),
    VERSION_MISSING(Kind.UNGUARDED),
    VERSION_WRONG(Kind.MALFORMED);

    private final Kind kind;

    RestProblem(Kind kind) {
        this.kind = kind;
    }

    @Override
    public Kind kind() {
        return kind;
    }
}
