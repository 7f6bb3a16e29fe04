/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.account;

import org.etalon.core.problem.ProblemCode;

/** What can be refused to who wants an account, has one, or leaves it. The place is the field. */
public enum AccountProblem implements ProblemCode {
    NAME_WRONG(Kind.UNPROCESSABLE),
    EMAIL_WRONG(Kind.UNPROCESSABLE),
    PASSWORD_SHORT(Kind.UNPROCESSABLE),
    PASSWORD_LONG(Kind.UNPROCESSABLE),
    PASSWORD_KNOWN(Kind.UNPROCESSABLE),
    PASSWORD_PERSONAL(Kind.UNPROCESSABLE),
    /** The one that is asked for to change something is another. */
    PASSWORD_WRONG(Kind.UNPROCESSABLE),
    /** The account has none: its owner signs in elsewhere. */
    PASSWORD_NONE(Kind.CONFLICT),
    /** E-mail and password don't go together; which of them is wrong is not told. */
    SIGN_IN_WRONG(Kind.UNPROCESSABLE),
    /** They do, but this is not the person whose page it is. */
    SIGN_IN_OTHER(Kind.UNPROCESSABLE),
    /** No code of the telephone's, nor a recovery code; or used already. */
    CODE_WRONG(Kind.UNPROCESSABLE),
    /** The password was given too long ago for the code to follow. */
    SIGN_IN_STALE(Kind.UNPROCESSABLE),
    /** Who asks others for a second factor has one. */
    FACTOR_FIRST(Kind.CONFLICT),
    /** Nobody made sure who asks. */
    CHECK_FIRST(Kind.UNPROCESSABLE),
    /** Nobody has an account with this address; told to organisers alone. */
    PERSON_UNKNOWN(Kind.UNPROCESSABLE),
    /** There is none to be removed. */
    FACTOR_NONE(Kind.CONFLICT),
    /** The same told to a program. */
    TOKEN_REFUSED(Kind.SIGN_IN),
    /** A program lacks the code of the second factor. */
    TOKEN_CODE(Kind.SIGN_IN),
    TOKEN_NAME_WRONG(Kind.UNPROCESSABLE),
    TOKEN_SCOPES_WRONG(Kind.UNPROCESSABLE),
    TOKEN_DAYS_WRONG(Kind.UNPROCESSABLE),
    /** The second argument is after how many seconds one may try again. */
    TOO_SOON(Kind.TOO_SOON),
    /** Used, replaced or expired. */
    LINK_SPENT(Kind.UNPROCESSABLE),
    /** There is one already. */
    ORGANISER_THERE(Kind.CONFLICT),
    /** Somebody has to run the programme. */
    ORGANISER_LAST(Kind.CONFLICT),
    BUSY(Kind.UNAVAILABLE);

    private final Kind kind;

    AccountProblem(Kind kind) {
        this.kind = kind;
    }

    @Override
    public Kind kind() {
        return kind;
    }
}
