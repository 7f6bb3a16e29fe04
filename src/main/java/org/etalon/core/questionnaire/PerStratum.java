/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.core.questionnaire;

import java.util.Map;

/**
 * A whole number that may differ from stratum to stratum. The unit is its owner's: points, a weight, or hundredths of a percent.
 *
 * @param byStratum the strata that have a number of their own
 * @param otherwise what all others have
 */
public record PerStratum(Map<String, Integer> byStratum, int otherwise) {
    public static final PerStratum ZERO = of(0);

    public PerStratum {
        byStratum = Map.copyOf(byStratum);
    }

    /** The same number everywhere. */
    public static PerStratum of(int number) {
        return new PerStratum(Map.of(), number);
    }

    /** The number in this stratum. */
    public int in(String stratum) {
        return byStratum.getOrDefault(stratum, otherwise);
    }
}
