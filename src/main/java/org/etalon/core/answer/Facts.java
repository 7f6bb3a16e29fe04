/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.core.answer;

import java.util.Optional;
import java.util.OptionalLong;
import org.etalon.core.questionnaire.Fact;

/**
 * What is known of a collectivity. All but the type may be unknown.
 *
 * @param type one of {@link Fact#TYPES}
 * @param population inhabitants, 0..{@link #MOST}
 * @param staff full-time equivalents in hundredths, 0..100·{@link #MOST}
 * @param department INSEE code
 * @param region INSEE code
 */
public record Facts(
        String type,
        OptionalLong population,
        OptionalLong staff,
        Optional<String> department,
        Optional<String> region) {
    /** The largest population and staff taken in; far above any, and its hundredths still fit a {@code long}. */
    public static final long MOST = 1_000_000_000_000L;

    public Facts {
        if (!Fact.TYPES.contains(type)) {
            throw new IllegalArgumentException("'" + type + "' is no type of collectivity");
        }
        refuseOutside("population", population, MOST);
        refuseOutside("staff", staff, 100 * MOST);
    }

    /** A collectivity of which only the type is known. */
    public static Facts of(String type) {
        return new Facts(type, OptionalLong.empty(), OptionalLong.empty(), Optional.empty(), Optional.empty());
    }

    private static void refuseOutside(String name, OptionalLong amount, long most) {
        if (amount.isPresent() && (amount.getAsLong() < 0 || amount.getAsLong() > most)) {
            throw new IllegalArgumentException(name + " is " + amount.getAsLong() + ", outside of 0.." + most);
        }
    }
}
