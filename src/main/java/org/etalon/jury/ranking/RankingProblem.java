/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.jury.ranking;

import org.etalon.core.problem.Problem;
import org.etalon.core.problem.ProblemCode;

/** Why the grid can't be filtered or sorted as it is asked for. The place is the word of the address. */
public enum RankingProblem implements ProblemCode {
    /** No number from 0 to 100, with two decimals at most. */
    RANKING_PERCENT(Kind.MALFORMED),
    /** The least is more than the most. */
    RANKING_RANGE(Kind.MALFORMED),
    /** The second argument is the highest level there is. */
    RANKING_LEVEL(Kind.MALFORMED),
    /** Likewise. */
    RANKING_SPREAD(Kind.MALFORMED),
    RANKING_TYPE(Kind.MALFORMED),
    RANKING_STRATUM(Kind.MALFORMED),
    RANKING_DECIDED(Kind.MALFORMED),
    RANKING_SORT(Kind.MALFORMED),
    RANKING_ORDER(Kind.MALFORMED);

    private final Kind kind;

    RankingProblem(Kind kind) {
        this.kind = kind;
    }

    @Override
    public Kind kind() {
        return kind;
    }

    Problem at(String place, Object... more) {
        return Problem.of(this, place, more);
    }
}
