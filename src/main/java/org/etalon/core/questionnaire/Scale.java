/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.core.questionnaire;

import java.util.List;

/**
 * From an amount to a score. The last step whose {@code from} is at most the amount gives the score; an interpolated scale goes
 * in a straight line from step to step, rounded down (format, "A question").
 *
 * @param steps 1..50, {@code from} strictly rising from 0, scores 0..100 all rising or all falling (not strictly)
 * @param interpolate whether scores lie on the line between two steps
 */
public record Scale(List<Step> steps, boolean interpolate) {
    /** @param from in hundredths of the unit (of an entry, for lists) */
    public record Step(long from, int score) {}

    public Scale {
        steps = List.copyOf(steps);
    }

    /** The score, 0..100, of an amount of at least 0 in hundredths. */
    public int scoreOf(long hundredths) {
        int last = 0;
        while (last + 1 < steps.size() && steps.get(last + 1).from() <= hundredths) {
            last++;
        }
        Step step = steps.get(last);
        if (!interpolate || last + 1 == steps.size()) {
            return step.score();
        }
        Step next = steps.get(last + 1);
        long weighed = step.score() * (next.from() - hundredths) + next.score() * (hundredths - step.from());
        return (int) (weighed / (next.from() - step.from()));
    }

    /** 1 where more is better, -1 where less is, 0 where amounts are not ordered ("A better answer never harms"). */
    public int direction() {
        return Integer.compare(steps.get(steps.size() - 1).score(), steps.get(0).score());
    }
}
