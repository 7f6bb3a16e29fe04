/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.jury.review.said;

import java.util.List;
import org.etalon.core.problem.Problem;
import org.etalon.core.problem.ProblemCode;
import org.etalon.core.problem.RefusedException;

/** What can hinder a review. The place is the part, such as {@code questions/plan}. */
public enum ReviewProblem implements ProblemCode {
    /** Another version stands there now. */
    REVIEW_STALE(Kind.STALE),
    /** What was handed in is changed no more. */
    REVIEW_HANDED_IN(Kind.CONFLICT),
    /** The day by which it was to be read has passed, or it is decided. */
    REVIEW_CLOSED(Kind.CONFLICT),
    /** Who leads the jury sees the dossier, but isn't to read it. */
    REVIEW_NOT_YOURS(Kind.FORBIDDEN),
    /** Readings of others are shown once one's own is handed in. */
    READINGS_LATER(Kind.CONFLICT),
    VERDICT_UNKNOWN(Kind.UNPROCESSABLE),
    /** An answer goes with a correction only. */
    VERDICT_ANSWER(Kind.UNPROCESSABLE),
    PROOF_UNKNOWN(Kind.UNPROCESSABLE),
    /** Nothing is attached that could be judged. */
    PROOF_NONE(Kind.UNPROCESSABLE),
    LEVEL_UNKNOWN(Kind.UNPROCESSABLE),
    /** The second argument is what was sent. */
    MENTION_UNKNOWN(Kind.UNPROCESSABLE),
    /** The second argument is the most characters. */
    TEXT_LONG(Kind.UNPROCESSABLE),
    /** A NUL or half a surrogate pair, which nothing can keep. */
    TEXT_UNREADABLE(Kind.UNPROCESSABLE),
    /** The second argument is the most lines. */
    LINES_MANY(Kind.UNPROCESSABLE),
    /** To hand in, every answer is judged; the second argument is how many of the domain are not. */
    UNJUDGED(Kind.UNPROCESSABLE),
    CORRECTION_REASON(Kind.UNPROCESSABLE),
    /** Corrected to what was declared. */
    CORRECTION_SAME(Kind.UNPROCESSABLE),
    LEVEL_MISSING(Kind.UNPROCESSABLE),
    /** Neither strengths nor ways forward. */
    OPINION_MISSING(Kind.UNPROCESSABLE),
    /** No juror of this edition who could read it. */
    READER_UNKNOWN(Kind.UNPROCESSABLE),
    /** No day from today on. */
    DUE_WRONG(Kind.UNPROCESSABLE);

    private final Kind kind;

    ReviewProblem(Kind kind) {
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
