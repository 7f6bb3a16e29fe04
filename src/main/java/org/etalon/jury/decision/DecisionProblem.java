/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.jury.decision;

import org.etalon.core.problem.Problem;
import org.etalon.core.problem.ProblemCode;

/** What can hinder a decision. The place is the field. */
public enum DecisionProblem implements ProblemCode {
    /** Somebody decided in the meantime. */
    DECISION_STALE(Kind.STALE),
    /** Whoever leads the jury there decides. */
    DECISION_NOT_YOURS(Kind.FORBIDDEN),
    /** The dossier is not under discussion in a sitting. */
    DECISION_UNDISCUSSED(Kind.CONFLICT),
    /** The second argument is how many are there, the third how many have to be. */
    DECISION_QUORUM(Kind.CONFLICT),
    /** A vote is open. */
    DECISION_VOTING(Kind.CONFLICT),
    DECISION_LEVEL(Kind.UNPROCESSABLE),
    /** The second argument is what was sent. */
    DECISION_MENTION(Kind.UNPROCESSABLE),
    /** It differs from what is proposed. */
    DECISION_REASON_MISSING(Kind.UNPROCESSABLE),
    /** The second argument is the most characters. */
    DECISION_REASON_LONG(Kind.UNPROCESSABLE),
    /** A NUL or half a surrogate pair, which nothing can keep. */
    DECISION_REASON_UNREADABLE(Kind.UNPROCESSABLE);

    private final Kind kind;

    DecisionProblem(Kind kind) {
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
}
