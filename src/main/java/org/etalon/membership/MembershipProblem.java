/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.membership;

import org.etalon.core.problem.ProblemCode;

/** What stands against a change among members. */
public enum MembershipProblem implements ProblemCode {
    /** The second argument is the collectivité's name. */
    LAST_ADMINISTRATOR(Kind.CONFLICT),
    /** Known to the members, but only administrators do this. */
    ADMINISTRATORS_ONLY(Kind.FORBIDDEN),
    /** The membership that was to be changed has ended in the meantime. */
    MEMBERSHIP_CHANGED(Kind.CONFLICT),
    /** The person has it here already. */
    ROLE_THERE(Kind.CONFLICT),
    ROLE_MISSING(Kind.UNPROCESSABLE),
    DOMAINS_WRONG(Kind.UNPROCESSABLE),
    /** Nobody, somebody from elsewhere, or oneself. */
    SUCCESSOR_WRONG(Kind.UNPROCESSABLE),
    EMAIL_WRONG(Kind.UNPROCESSABLE),
    /** Somebody invites themselves. */
    INVITATION_OWN(Kind.CONFLICT),
    INVITATION_THERE(Kind.CONFLICT),
    /** The second argument is how many may wait at once. */
    INVITATIONS_MANY(Kind.UNPROCESSABLE),
    /** Used, withdrawn, replaced or too old. */
    INVITATION_SPENT(Kind.UNPROCESSABLE),
    /** It was sent to another address than the one of who has signed in. */
    INVITATION_OTHERS(Kind.CONFLICT),
    MEMBER_ALREADY(Kind.CONFLICT),
    REQUEST_THERE(Kind.CONFLICT),
    /** The second argument is how many may wait at once. */
    REQUESTS_MANY(Kind.UNPROCESSABLE),
    /** The second argument is the most characters. */
    NOTE_LONG(Kind.UNPROCESSABLE),
    /** Nobody signs off or administers by mandate. */
    MANDATE_ROLE_WRONG(Kind.UNPROCESSABLE),
    MANDATE_DAY_WRONG(Kind.UNPROCESSABLE),
    /** Over before it begins, or in the past, or too long; the second argument is how many years it may have. */
    MANDATE_DAYS_CROSSED(Kind.UNPROCESSABLE),
    /** Nobody, or the collectivité itself. */
    MANDATE_OPERATOR_WRONG(Kind.UNPROCESSABLE),
    /** The operator has one already. */
    MANDATE_THERE(Kind.CONFLICT),
    MANDATE_OVER(Kind.CONFLICT);

    private final Kind kind;

    MembershipProblem(Kind kind) {
        this.kind = kind;
    }

    @Override
    public Kind kind() {
        return kind;
    }
}
