/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.jury.assignment;

import java.util.List;
import org.etalon.core.problem.Problem;
import org.etalon.core.problem.ProblemCode;
import org.etalon.core.problem.RefusedException;

/** What hinders sharing dossiers out. The place is a line of a file, a field, or a dossier. */
public enum AssignmentProblem implements ProblemCode {
    /** Nobody is given anything before the edition has closed. */
    ASSIGN_EARLY(Kind.CONFLICT),
    /** Something has changed since. */
    ASSIGN_STALE(Kind.STALE),
    /** The second argument is what was written. */
    DOSSIER_UNKNOWN(Kind.UNPROCESSABLE),
    /** The second argument is what was written. */
    READER_UNKNOWN(Kind.UNPROCESSABLE),
    /** Several jurors are called so. */
    READER_AMBIGUOUS(Kind.UNPROCESSABLE),
    /** The second and third arguments are what the juror and the candidate are called. */
    READER_RECUSED(Kind.CONFLICT),
    /** The second argument is what the juror is called. */
    READER_UNDECLARED(Kind.CONFLICT),
    /** The second argument is what the juror is called, the third the limit, the fourth how many are left for others to share out. */
    READER_FULL(Kind.CONFLICT),
    /** What was handed in stays. The second and third arguments are what the juror and the candidate are called. */
    READER_DONE(Kind.CONFLICT),
    /** No day, or a day that has passed. */
    DUE_WRONG(Kind.UNPROCESSABLE),
    /** The second argument is the most. */
    LEAST_WRONG(Kind.UNPROCESSABLE),
    /** The second argument is how many seats there are to fill, the third how many the jurors offer. */
    SEATS_SHORT(Kind.CONFLICT),
    /** The second argument is what the candidate is called, the third how many readers it can have, the fourth how many it wants. */
    READERS_SHORT(Kind.CONFLICT),
    /** Who is tied to it. */
    SHORT_RECUSED(Kind.CONFLICT),
    SHORT_UNDECLARED(Kind.CONFLICT),
    SHORT_AWAY(Kind.CONFLICT),
    SHORT_FULL(Kind.CONFLICT),
    /** The second argument is the columns that there must be. */
    FILE_HEAD(Kind.UNPROCESSABLE),
    /** Something in quotes doesn't end, or there is no text. */
    FILE_UNREADABLE(Kind.UNPROCESSABLE),
    /** The same juror stands for the same dossier in an earlier line. */
    LINE_TWICE(Kind.UNPROCESSABLE);

    private final Kind kind;

    AssignmentProblem(Kind kind) {
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
