/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.core.scoring;

import java.util.OptionalInt;

/** The figures alone, in hundredths of a percent, 0..10000, rounded down (steps 3 to 6). */
public final class Score {
    private final int[] domains;
    private final int global;
    private final int proof;
    private final int level;

    /** @param domains by domain, {@link Thresholds#NONE} where out of scope */
    Score(int[] domains, int global, int proof, int level) {
        this.domains = domains;
        this.global = global;
        this.proof = proof;
        this.level = level;
    }

    /** The score of the domain at this position, 0 for the first; empty where it is out of scope. */
    public OptionalInt domain(int position) {
        return domains[position] == Thresholds.NONE ? OptionalInt.empty() : OptionalInt.of(domains[position]);
    }

    public int global() {
        return global;
    }

    /** The proof coverage. */
    public int proof() {
        return proof;
    }

    /** The highest level reached, 0 where none is. */
    public int level() {
        return level;
    }

    int[] domains() {
        return domains;
    }
}
