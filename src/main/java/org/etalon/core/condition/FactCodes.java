/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.core.condition;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.etalon.core.answer.Facts;
import org.etalon.core.questionnaire.Fact;
import org.etalon.core.questionnaire.Stratum;

/**
 * Facts as numbers, one for each {@link Fact}: names by their position among those that the questionnaire knows, amounts in
 * hundredths. -1 stands for unknown and for a name that no condition uses.
 */
public final class FactCodes {
    private static final int UNKNOWN = -1;
    private static final int FACTS = Fact.values().length;

    private final Map<Fact, Map<String, Integer>> names = new EnumMap<>(Fact.class);

    /** Knows the types and the strata; further names are numbered as conditions are written. */
    public FactCodes(List<Stratum> strata) {
        for (Fact fact : List.of(Fact.TYPE, Fact.DEPARTMENT, Fact.REGION, Fact.STRATUM)) {
            names.put(fact, new HashMap<>());
        }
        Fact.TYPES.forEach(type -> number(Fact.TYPE, type));
        strata.forEach(stratum -> number(Fact.STRATUM, stratum.id()));
    }

    /** The number of a name, a new one where it has none. */
    int number(Fact fact, String name) {
        Map<String, Integer> known = names.get(fact);
        return known.computeIfAbsent(name, unknown -> known.size());
    }

    /** The facts of one collectivity; its stratum is still unknown. */
    public long[] of(Facts facts) {
        long[] codes = new long[FACTS];
        codes[Fact.TYPE.ordinal()] = names.get(Fact.TYPE).get(facts.type());
        codes[Fact.DEPARTMENT.ordinal()] = find(Fact.DEPARTMENT, facts.department());
        codes[Fact.REGION.ordinal()] = find(Fact.REGION, facts.region());
        codes[Fact.STRATUM.ordinal()] = UNKNOWN;
        codes[Fact.POPULATION.ordinal()] =
                facts.population().isPresent() ? 100 * facts.population().getAsLong() : UNKNOWN;
        codes[Fact.STAFF.ordinal()] = facts.staff().orElse(UNKNOWN);
        return codes;
    }

    private int find(Fact fact, Optional<String> name) {
        return name.isPresent() ? names.get(fact).getOrDefault(name.get(), UNKNOWN) : UNKNOWN;
    }
}
