/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.jury.sitting;

import java.util.List;
import org.etalon.core.problem.Problem;
import org.etalon.core.problem.ProblemCode;
import org.etalon.core.problem.RefusedException;

/** What can hinder a sitting. The place is the field. */
public enum SittingProblem implements ProblemCode {
    /** The jury sits already. */
    SITTING_THERE(Kind.CONFLICT),
    /** The jury doesn't sit. */
    SITTING_NONE(Kind.CONFLICT),
    /** Only organisers say how many have to be there. */
    QUORUM_NOT_YOURS(Kind.CONFLICT),
    QUORUM_WRONG(Kind.UNPROCESSABLE),
    /** A dossier is under discussion. */
    SITTING_BUSY(Kind.CONFLICT),
    /** No dossier is, or none that is for the caller. */
    DISCUSSION_NONE(Kind.CONFLICT),
    /** Whoever leads the jury there, or an organiser, does it. */
    SITTING_NOT_YOURS(Kind.CONFLICT),
    /** Somebody for whom there is no place in the room, or who hasn't said what ties them. */
    JUROR_NO_PLACE(Kind.CONFLICT),
    /** A vote is open. */
    VOTE_OPEN(Kind.CONFLICT),
    /** No vote is open in which the caller could take part. */
    VOTE_NONE(Kind.CONFLICT),
    /** The second argument is how many are there, the third how many have to be. */
    VOTE_QUORUM(Kind.CONFLICT),
    /** The second argument is how many ballots a secret vote has at least. */
    VOTE_FEW(Kind.CONFLICT),
    /** Only who is in the room votes. */
    VOTE_ABSENT(Kind.CONFLICT),
    VOTE_LEVEL(Kind.UNPROCESSABLE),
    /** The second argument is what was sent. */
    VOTE_MENTION(Kind.UNPROCESSABLE);

    private final Kind kind;

    SittingProblem(Kind kind) {
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
