/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.jury.admission;

import java.util.List;
import org.etalon.core.problem.Problem;
import org.etalon.core.problem.ProblemCode;
import org.etalon.core.problem.RefusedException;

/** What can hinder a decision on whether a dossier is admissible. The place is the field. */
public enum AdmissionProblem implements ProblemCode {
    /** The edition still takes dossiers in. */
    ADMISSION_TOO_EARLY(Kind.CONFLICT),
    /** Somebody else decided, or the candidate handed a correction in. */
    ADMISSION_STALE(Kind.STALE),
    /** What would be admitted is not what was looked at. */
    ADMISSIONS_STALE(Kind.STALE),
    /** The candidate still has time to hand in what was asked for. */
    CORRECTION_AWAITED(Kind.CONFLICT),
    /** It has been decided, and this decision can't follow. */
    ADMISSION_DECIDED(Kind.CONFLICT),
    ADMISSION_STATE_UNKNOWN(Kind.UNPROCESSABLE),
    REFUSAL_REASON_MISSING(Kind.UNPROCESSABLE),
    /** The second argument is the most characters. */
    ADMISSION_WORDS_LONG(Kind.UNPROCESSABLE),
    /** No question was named. */
    CORRECTION_EMPTY(Kind.UNPROCESSABLE),
    CORRECTION_QUESTION_UNKNOWN(Kind.UNPROCESSABLE),
    CORRECTION_QUESTION_TWICE(Kind.UNPROCESSABLE),
    CORRECTION_WORDS_MISSING(Kind.UNPROCESSABLE),
    /** No time, or one that is past. */
    CORRECTION_UNTIL_WRONG(Kind.UNPROCESSABLE),
    /** Later than {@link org.etalon.jury.Deadline#latest}. */
    CORRECTION_UNTIL_FAR(Kind.UNPROCESSABLE);

    private final Kind kind;

    AdmissionProblem(Kind kind) {
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
