/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.core.law.best;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * What the best answer to one question gives in one stratum, see {@link Promise}.
 *
 * @param points above 0
 */
record Stake(int points, int best, boolean applies, boolean declarable, boolean evidence) {
    private static final Comparator<Stake> FIXED_THEN_BEST =
            Comparator.comparing(Stake::optional).thenComparing(Stake::best, Comparator.reverseOrder());

    boolean optional() {
        return applies || declarable;
    }

    /** Whether leaving it out may be better: one whose best answer is 100 lowers nothing. */
    boolean isChoice() {
        return optional() && best < 100;
    }

    long earned() {
        return (long) points * best;
    }

    long possible() {
        return points * 100L;
    }

    /**
     * The highest share, in hundredths of a percent rounded down, that all fixed and some optional stakes give together: an
     * optional one raises it exactly where its own share is above. Empty where there is none at all.
     */
    static Optional<Integer> highestShare(List<Stake> stakes) {
        List<Stake> fixedThenBest = new ArrayList<>(stakes);
        fixedThenBest.sort(FIXED_THEN_BEST);
        long earned = 0;
        long possible = 0;
        for (Stake stake : fixedThenBest) {
            if (!stake.optional() || possible == 0 || stake.earned() * possible > earned * stake.possible()) {
                earned += stake.earned();
                possible += stake.possible();
            }
        }
        return possible == 0 ? Optional.empty() : Optional.of(share(earned, possible));
    }

    static int share(long earned, long possible) {
        return (int) (10_000 * earned / possible);
    }
}
