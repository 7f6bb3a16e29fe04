/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.core.law.best;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The floor makes the scope a choice of weights: leaving out a weak question lets the others shine, until the domain is down to
 * its floor. All choices are gone through, those together that come to the same. Once that has taken too long in a questionnaire
 * the floor is let be, which never makes a ceiling lower than it is.
 */
final class FloorChoices {
    /** More than 17 optional questions can come to. */
    private static final int MOST = 300_000;

    private final Map<Domain, Optional<Integer>> known = new HashMap<>();
    private int left = 8 * MOST;

    private record Domain(List<Stake> stakes, int floor) {}

    /**
     * What some stakes come to.
     *
     * @param inScope N
     * @param least A·floor/100
     */
    private record Ground(long inScope, long least) {
        Ground and(long more, long evenLeast) {
            return new Ground(inScope + more, least + evenLeast);
        }

        long possible() {
            return Math.max(inScope, least);
        }
    }

    /** The highest D where the domain is in scope, in hundredths of a percent; empty where it takes too long. */
    Optional<Integer> highest(List<Stake> stakes, int floor) {
        return known.computeIfAbsent(new Domain(stakes, floor), domain -> gone(stakes, floor));
    }

    private Optional<Integer> gone(List<Stake> stakes, int floor) {
        Map<Ground, Long> most = Map.of(new Ground(0, 0), 0L);
        int limit = Math.min(left, MOST);
        int made = 0;
        for (Stake stake : stakes) {
            most = with(stake, floor, most);
            made += most.size();
            if (made > limit) {
                left -= made;
                return Optional.empty();
            }
        }
        left -= made;
        return most.entrySet().stream()
                .filter(each -> each.getKey().possible() > 0)
                .map(each -> Stake.share(each.getValue(), each.getKey().possible()))
                .max(Integer::compare);
    }

    /** The most that can be earned on each ground, with one more stake. */
    private static Map<Ground, Long> with(Stake stake, int floor, Map<Ground, Long> most) {
        Map<Ground, Long> with = new HashMap<>();
        long least = (long) stake.points() * floor;
        most.forEach((ground, earned) -> {
            with.merge(ground.and(stake.possible(), least), earned + stake.earned(), Math::max);
            if (stake.isChoice()) {
                with.merge(ground.and(0, stake.applies() ? 0 : least), earned, Math::max);
            }
        });
        return with;
    }
}
