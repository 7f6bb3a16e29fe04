/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.jury.inquiry;

import java.util.List;
import org.etalon.core.problem.Problem;
import org.etalon.core.problem.ProblemCode;
import org.etalon.core.problem.RefusedException;

/** What can hinder a question to the candidate, or its answer. The place is the field. */
public enum InquiryProblem implements ProblemCode {
    /** Somebody changed it meanwhile. */
    INQUIRY_STALE(Kind.STALE),
    /** The time for its answer has passed, or the jury is over. */
    INQUIRY_CLOSED(Kind.CONFLICT),
    /** The jury has withdrawn it. */
    INQUIRY_GONE(Kind.CONFLICT),
    /** What is answered is not withdrawn. */
    INQUIRY_DONE(Kind.CONFLICT),
    /** Another juror asked, and the caller doesn't lead the jury there. */
    INQUIRY_OTHERS(Kind.FORBIDDEN),
    /** A member who may not answer here. */
    REPLY_FORBIDDEN(Kind.FORBIDDEN),
    /** The second argument is the most. */
    INQUIRIES_MANY(Kind.CONFLICT),
    INQUIRY_QUESTION_UNKNOWN(Kind.UNPROCESSABLE),
    INQUIRY_WORDS_MISSING(Kind.UNPROCESSABLE),
    /** The second argument is the most characters. */
    INQUIRY_WORDS_LONG(Kind.UNPROCESSABLE),
    /** A NUL or half a surrogate pair, which nothing can keep. */
    INQUIRY_WORDS_UNREADABLE(Kind.UNPROCESSABLE),
    /** No piece of the collectivité's library. */
    INQUIRY_EVIDENCE_UNKNOWN(Kind.UNPROCESSABLE),
    /** The second argument is the most. */
    INQUIRY_EVIDENCE_MANY(Kind.UNPROCESSABLE),
    /** No time, or one that is past. */
    INQUIRY_UNTIL_WRONG(Kind.UNPROCESSABLE),
    /** Later than {@link org.etalon.jury.Deadline#latest}. */
    INQUIRY_UNTIL_FAR(Kind.UNPROCESSABLE);

    private final Kind kind;

    InquiryProblem(Kind kind) {
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
