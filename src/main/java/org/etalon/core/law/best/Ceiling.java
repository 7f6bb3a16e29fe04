/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.core.law.best;

import java.util.List;
import java.util.Optional;

/**
 * How high a domain's score can be in one stratum, over all choices of which questions with {@code applies} or
 * {@code not-applicable} are in scope, each of them for itself (scoring, step 3).
 *
 * @param best D at its highest, in hundredths of a percent; empty where nothing in the domain counts, so that it is never in scope
 * @param leaves whether the domain may be out of scope
 */
public record Ceiling(Optional<Integer> best, boolean leaves) {

    static Ceiling of(List<Stake> stakes, int floor, FloorChoices choices) {
        boolean leaves = stakes.stream().allMatch(stake -> stake.applies() || stake.declarable() && floor == 0);
        Optional<Integer> share = Stake.highestShare(stakes);
        boolean weighs = floor > 0 && stakes.stream().anyMatch(Stake::isChoice);
        return new Ceiling(weighs ? choices.highest(stakes, floor).or(() -> share) : share, leaves);
    }

    /** Whether it is there, and below this. */
    public boolean below(int hundredths) {
        return best.isPresent() && best.get() < hundredths;
    }
}
