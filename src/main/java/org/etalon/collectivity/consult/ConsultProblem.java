/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.collectivity.consult;

import org.etalon.core.problem.ProblemCode;

/** What can be wrong with a search. The place is the parameter. */
enum ConsultProblem implements ProblemCode {
    SEARCH_TOO_LONG(Kind.MALFORMED),
    SEARCH_UNREADABLE(Kind.MALFORMED),
    SEARCH_TYPE(Kind.MALFORMED),
    SEARCH_DEPARTMENT(Kind.MALFORMED),
    SEARCH_REGION(Kind.MALFORMED),
    COLLECTIVITY_UNKNOWN(Kind.UNKNOWN);

    private final Kind kind;

    ConsultProblem(Kind kind) {
        this.kind = kind;
    }

    @Override
    public Kind kind() {
        return kind;
    }
}
