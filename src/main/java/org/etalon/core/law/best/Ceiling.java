/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.core.law.best;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * How high a domain's score can be in one stratum, over all choices of which questions with {@code applies} or
 * {@code not-applicable} are in scope, each of them for itself (scoring, step 3).
 *
 * @param best D at its highest, in hundredths of a percent; empty where nothing in the domain counts, so that it is never in scope
 * @param leaves whether the domain may be out of scope
 */
public record Ceiling(Optional<Integer> best, boolean leaves) {
    /** More states than 17 optional questions can have; beyond, the ceiling is not lowered for the floor. */
    private static final int MOST_STATES = 300_000;

    static Ceiling of(List<Stake> stakes, int floor) {
        boolean leaves = stakes.stream().allMatch(stake -> stake.applies() || stake.declarable() && floor == 0);
        Optional<Integer> share = Stake.highestShare(stakes);
        boolean shrinks = floor > 0 && stakes.stream().anyMatch(stake -> stake.optional() && stake.best() < 100);
        return new Ceiling(shrinks ? underFloor(stakes, floor).or(() -> share) : share, leaves);
    }

    public boolean below(int hundredths) {
        return best.isPresent() && best.get() < hundredths;
    }

    /** What some stakes give: a state is N, and A·floor/100; its value the most E. */
    private record Ground(long inScope, long least) {
        Ground and(long more, long evenLeast) {
            return new Ground(inScope + more, least + evenLeast);
        }

        long possible() {
            return Math.max(inScope, least);
        }
    }

    /**
     * The floor makes it a choice of weights: leaving out a weak question lets the others shine, until the domain is down to its
     * floor. One whose best is 100 never harms and is always in. Empty where there are too many states.
     */
    private static Optional<Integer> underFloor(List<Stake> stakes, int floor) {
        Map<Ground, Long> states = new HashMap<>();
        states.put(new Ground(0, 0), 0L);
        int made = 0;
        for (Stake stake : stakes) {
            Map<Ground, Long> next = new HashMap<>();
            long least = (long) stake.points() * floor;
            boolean choice = stake.optional() && stake.best() < 100;
            states.forEach((ground, earned) -> {
                next.merge(ground.and(stake.possible(), least), earned + stake.earned(), Math::max);
                if (choice) {
                    next.merge(ground.and(0, stake.applies() ? 0 : least), earned, Math::max);
                }
            });
            states = next;
            made += choice ? states.size() : 0;
            if (made > MOST_STATES) {
                return Optional.empty();
            }
        }
        return states.entrySet().stream()
                .filter(state -> state.getKey().possible() > 0)
                .map(state -> Stake.share(state.getValue(), state.getKey().possible()))
                .max(Integer::compare);
    }
}
