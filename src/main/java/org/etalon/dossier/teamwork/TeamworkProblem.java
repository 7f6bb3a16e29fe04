/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.dossier.teamwork;

import java.util.List;
import org.etalon.core.problem.Problem;
import org.etalon.core.problem.ProblemCode;
import org.etalon.core.problem.RefusedException;

/** What can hinder colleagues. The place is the field. */
public enum TeamworkProblem implements ProblemCode {
    /** Only its author changes or deletes a comment. */
    NOTE_OF_ANOTHER(Kind.FORBIDDEN),
    /** Somebody changed it first. */
    NOTE_STALE(Kind.STALE),
    /** The second argument is how many may stand at a question. */
    NOTES_MANY(Kind.CONFLICT),
    NOTE_EMPTY(Kind.UNPROCESSABLE),
    /** The second argument is the most characters. */
    NOTE_LONG(Kind.UNPROCESSABLE),
    /** Has a NUL or half a character. */
    NOTE_UNREADABLE(Kind.UNPROCESSABLE),
    NOTE_KIND_UNKNOWN(Kind.UNPROCESSABLE),
    NOTE_QUESTION_UNKNOWN(Kind.UNPROCESSABLE),
    /** No day of the years 2000 to 2199, as {@code 2026-03-31}. */
    DUE_WRONG(Kind.UNPROCESSABLE),
    /** Assignee and day are of tasks alone. */
    COMMENT_WITH_TASK(Kind.UNPROCESSABLE),
    /** The edition is decided: there is nothing more to do. */
    TEAMWORK_OVER(Kind.CONFLICT),
    /** Nobody who may do it here. */
    ASSIGNEE_WRONG(Kind.UNPROCESSABLE),
    TEAMWORK_FIELD_UNKNOWN(Kind.UNPROCESSABLE);

    private final Kind kind;

    TeamworkProblem(Kind kind) {
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
