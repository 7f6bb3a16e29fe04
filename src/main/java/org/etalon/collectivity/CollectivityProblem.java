/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.collectivity;

import org.etalon.core.problem.ProblemCode;

/** What can be wrong with a body that is to be added or corrected. The place is the field. */
public enum CollectivityProblem implements ProblemCode {
    SIREN_MISSING(Kind.UNPROCESSABLE),
    SIREN_WRONG(Kind.UNPROCESSABLE),
    SIREN_TAKEN(Kind.CONFLICT),
    NAME_MISSING(Kind.UNPROCESSABLE),
    TYPE_MISSING(Kind.UNPROCESSABLE),
    TYPE_UNKNOWN(Kind.UNPROCESSABLE),
    DEPARTMENT_MISSING(Kind.UNPROCESSABLE),
    DEPARTMENT_UNKNOWN(Kind.UNPROCESSABLE),
    REGION_UNKNOWN(Kind.UNPROCESSABLE),
    REGION_OTHER(Kind.UNPROCESSABLE),
    POPULATION_WRONG(Kind.UNPROCESSABLE),
    POSITION_WRONG(Kind.UNPROCESSABLE),
    BODY_UNKNOWN(Kind.UNKNOWN),
    BODY_OF_FILE(Kind.CONFLICT);

    private final Kind kind;

    CollectivityProblem(Kind kind) {
        this.kind = kind;
    }

    @Override
    public Kind kind() {
        return kind;
    }
}
