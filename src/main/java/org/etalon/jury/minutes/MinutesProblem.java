/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.jury.minutes;

import java.util.List;
import org.etalon.core.problem.Problem;
import org.etalon.core.problem.ProblemCode;
import org.etalon.core.problem.RefusedException;

/** What can hinder minutes. */
public enum MinutesProblem implements ProblemCode {
    /** The chair signs; where there is none, or something ties the chair, a deputy, else an organiser. */
    MINUTES_NOT_YOURS(Kind.CONFLICT),
    /** The jury sits still. */
    MINUTES_EARLY(Kind.CONFLICT),
    /** They are signed, and what they tell is the same. */
    MINUTES_SIGNED(Kind.CONFLICT),
    /** They tell something else than what was seen. */
    MINUTES_STALE(Kind.STALE);

    private final Kind kind;

    MinutesProblem(Kind kind) {
        this.kind = kind;
    }

    @Override
    public Kind kind() {
        return kind;
    }

    /** This problem as a whole. */
    public Problem at() {
        return Problem.of(this, "");
    }

    /** This problem, to be thrown. */
    public RefusedException refusal() {
        return new RefusedException(List.of(at()));
    }
}
