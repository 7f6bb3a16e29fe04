/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.jury;

import java.util.List;
import org.etalon.core.problem.Problem;
import org.etalon.core.problem.ProblemCode;
import org.etalon.core.problem.RefusedException;

/** What can hinder a jury. The place is the field. */
public enum JuryProblem implements ProblemCode {
    /** There is no account with this address. */
    JUROR_UNKNOWN(Kind.UNPROCESSABLE),
    /** Is in this jury already. */
    JUROR_THERE(Kind.CONFLICT),
    JUROR_STALE(Kind.STALE),
    JUROR_POST_UNKNOWN(Kind.UNPROCESSABLE),
    /** There is one already. */
    CHAIR_THERE(Kind.CONFLICT),
    /** The second argument is the most characters. */
    ORGANISATION_LONG(Kind.UNPROCESSABLE),
    /** No body of the directory. */
    EMPLOYER_UNKNOWN(Kind.UNPROCESSABLE),
    JUROR_DOMAIN_UNKNOWN(Kind.UNPROCESSABLE),
    /** The second argument is the most that can be set. */
    MOST_WRONG(Kind.UNPROCESSABLE),
    ABSENCE_WRONG(Kind.UNPROCESSABLE),
    /** The second argument is the most that can be given. */
    ABSENCES_MANY(Kind.UNPROCESSABLE),
    /** Whoever chairs a jury at work goes once somebody else can lead it. */
    CHAIR_LEAVES(Kind.CONFLICT),
    /** Decided, or public: the jury is over. */
    JURY_OVER(Kind.CONFLICT),
    /** Candidates are not known before the edition has closed. */
    TIES_TOO_EARLY(Kind.CONFLICT),
    /** A declaration names all ties, or none of them. */
    TIES_MISSING(Kind.UNPROCESSABLE),
    /** The second argument is the most characters. */
    REASON_LONG(Kind.UNPROCESSABLE),
    REASON_MISSING(Kind.UNPROCESSABLE),
    /** No candidate of this edition. */
    CANDIDATE_UNKNOWN(Kind.UNPROCESSABLE),
    RECUSAL_STATE_UNKNOWN(Kind.UNPROCESSABLE),
    /** Somebody else settled it. */
    RECUSAL_STALE(Kind.STALE),
    /** Facts that leave no choice: a member of the candidate, or its employee. */
    RECUSAL_CERTAIN(Kind.CONFLICT);

    private final Kind kind;

    JuryProblem(Kind kind) {
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
