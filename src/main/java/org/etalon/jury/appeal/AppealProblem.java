/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.jury.appeal;

import java.util.List;
import org.etalon.core.problem.Problem;
import org.etalon.core.problem.ProblemCode;
import org.etalon.core.problem.RefusedException;

/** What can hinder an appeal. The place is the field. */
public enum AppealProblem implements ProblemCode {
    /** Nothing is public that could be appealed against. */
    APPEAL_EARLY(Kind.CONFLICT),
    /** The time for it has passed. */
    APPEAL_LATE(Kind.CONFLICT),
    /** There is one already. */
    APPEAL_THERE(Kind.CONFLICT),
    /** A member who may not appeal. */
    APPEAL_FORBIDDEN(Kind.FORBIDDEN),
    APPEAL_REASONS_MISSING(Kind.UNPROCESSABLE),
    APPEAL_QUESTION_UNKNOWN(Kind.UNPROCESSABLE),
    /** The second argument is the most characters. */
    APPEAL_WORDS_LONG(Kind.UNPROCESSABLE),
    /** A NUL or half a surrogate pair, which nothing can keep. */
    APPEAL_WORDS_UNREADABLE(Kind.UNPROCESSABLE),
    /** The second argument is the most. */
    APPEAL_DAYS_WRONG(Kind.UNPROCESSABLE),
    /** What candidates were told is not shortened. The second argument is how many days they have. */
    APPEAL_DAYS_FEWER(Kind.CONFLICT),
    /** Somebody changed it meanwhile. */
    APPEAL_STALE(Kind.STALE),
    /** Whoever leads the jury there assigns and decides. */
    APPEAL_NOT_YOURS(Kind.FORBIDDEN),
    APPEAL_DECIDED(Kind.CONFLICT),
    /** Somebody who read it, decides on it, is tied to it, has not declared, or isn't there. */
    APPEAL_READER_UNKNOWN(Kind.UNPROCESSABLE),
    APPEAL_READERS_NONE(Kind.UNPROCESSABLE),
    /** What was handed in stays. */
    APPEAL_READER_DONE(Kind.CONFLICT),
    /** No day, or one that is past. */
    APPEAL_DUE_WRONG(Kind.UNPROCESSABLE),
    /** Somebody who is to read it hasn't handed in, or nobody is. */
    APPEAL_UNREAD(Kind.CONFLICT),
    APPEAL_LEVEL_WRONG(Kind.UNPROCESSABLE),
    /** The second argument is what was sent. */
    APPEAL_MENTION_UNKNOWN(Kind.UNPROCESSABLE),
    APPEAL_REASON_MISSING(Kind.UNPROCESSABLE);

    private final Kind kind;

    AppealProblem(Kind kind) {
        this.kind = kind;
    }

    @Override
    public Kind kind() {
        return kind;
    }

    /** This problem at a place. */
    public Problem at(String place, Object... more) {
        return Problem.of(this, place, more);
    }

    /** This problem, to be thrown. */
    public RefusedException refusal(String place, Object... more) {
        return new RefusedException(List.of(at(place, more)));
    }
}
