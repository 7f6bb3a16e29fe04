/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.core.advice;

import java.util.Comparator;

/**
 * What a step is worth.
 *
 * @param worth in hundredths of a percent of the global score, see {@link NextSteps}
 */
record Worth(Step step, int worth) {
    /** By worth per effort, compared exactly, as fractions; then by worth. */
    static final Comparator<Worth> MOST_USEFUL_FIRST = ((Comparator<Worth>)
                    (one, other) -> Long.compare((long) other.worth * one.effort(), (long) one.worth * other.effort()))
            .thenComparing(Comparator.comparingInt(Worth::worth).reversed());

    private int effort() {
        return Math.max(1, step.effort());
    }
}
