/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.dossier;

import org.etalon.core.problem.ProblemCode;

/** What can hinder a dossier's use cases. The place is the question or the field. */
public enum DossierProblem implements ProblemCode {
    /** Known to a member, but not for them to do. */
    NOT_YOURS_TO_DO(Kind.FORBIDDEN),
    /** The edition takes nothing in now. */
    EDITION_NOT_OPEN(Kind.CONFLICT),
    /** It has been handed in. */
    DOSSIER_SUBMITTED(Kind.CONFLICT),
    /** A correction is asked for, but not of this question, or no longer. */
    CORRECTION_NOT_ASKED(Kind.CONFLICT),
    DOSSIER_STARTED(Kind.CONFLICT),
    /** Somebody else was first. */
    ANSWER_STALE(Kind.STALE),
    FACTS_STALE(Kind.STALE),
    COLLECTIVITY_MISSING(Kind.UNPROCESSABLE),
    EDITION_MISSING(Kind.UNPROCESSABLE),
    FIELD_UNKNOWN(Kind.UNPROCESSABLE),
    FIELD_OF_WRONG_TYPE(Kind.UNPROCESSABLE),
    STATE_UNKNOWN(Kind.UNPROCESSABLE),
    ANSWER_MISSING(Kind.UNPROCESSABLE),
    ANSWER_UNEXPECTED(Kind.UNPROCESSABLE);

    private final Kind kind;

    DossierProblem(Kind kind) {
        this.kind = kind;
    }

    @Override
    public Kind kind() {
        return kind;
    }
}
