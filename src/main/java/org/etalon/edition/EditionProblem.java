/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.edition;

import org.etalon.core.problem.ProblemCode;

/** What can be wrong with an edition as an organiser wants it. The place is the field. */
public enum EditionProblem implements ProblemCode {
    PROGRAMME_WRONG(Kind.UNPROCESSABLE),
    EDITION_WRONG(Kind.UNPROCESSABLE),
    EDITION_TAKEN(Kind.CONFLICT),
    EDITION_STALE(Kind.STALE),
    /** Others know of it: it stays. */
    EDITION_ANNOUNCED(Kind.CONFLICT),
    QUESTIONNAIRE_UNKNOWN(Kind.UNPROCESSABLE),
    QUESTIONNAIRE_NOT_PUBLISHED(Kind.UNPROCESSABLE),
    TITLE_FR_WRONG(Kind.UNPROCESSABLE),
    TITLE_EN_WRONG(Kind.UNPROCESSABLE),
    INSTANT_WRONG(Kind.UNPROCESSABLE),
    /** A day and an hour are to be given in a form. */
    OPENING_MISSING(Kind.UNPROCESSABLE),
    CLOSING_MISSING(Kind.UNPROCESSABLE),
    /** The clocks of the zone never show it: they are put forward over it. */
    INSTANT_SKIPPED(Kind.UNPROCESSABLE),
    CLOSES_BEFORE_IT_OPENS(Kind.UNPROCESSABLE),
    GRACE_WRONG(Kind.UNPROCESSABLE),
    ZONE_UNKNOWN(Kind.UNPROCESSABLE),
    STAGE_UNKNOWN(Kind.UNPROCESSABLE),
    STAGE_FORBIDDEN(Kind.CONFLICT),
    /** Once it is confirmed, or once it is open. */
    FIXED(Kind.CONFLICT);

    private final Kind kind;

    EditionProblem(Kind kind) {
        this.kind = kind;
    }

    @Override
    public Kind kind() {
        return kind;
    }
}
