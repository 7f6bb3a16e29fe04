/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.core.law;

import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.etalon.core.questionnaire.Condition.Test;

/**
 * What the tests of one question or fact can come to together.
 *
 * @param positions of the tests in the outcomes
 * @param distinct which tests hold, for each outcome
 * @param stride after how many combinations the next outcome comes
 */
record Outcomes(Map<Test, Integer> positions, List<BitSet> distinct, int stride) {
    /** Empty where there are more than {@code most}. */
    static Optional<Outcomes> of(Stream<Value> values, Set<Test> tests, int stride, int most) {
        Map<Test, Integer> positions = new LinkedHashMap<>();
        tests.forEach(test -> positions.put(test, positions.size()));
        Set<BitSet> distinct = new LinkedHashSet<>();
        values.takeWhile(value -> distinct.size() <= most).forEach(value -> {
            BitSet holding = new BitSet();
            positions.forEach((test, position) -> holding.set(position, value.fulfils(test)));
            distinct.add(holding);
        });
        return distinct.size() > most
                ? Optional.empty()
                : Optional.of(new Outcomes(positions, List.copyOf(distinct), stride));
    }

    int count() {
        return distinct.size();
    }

    /** The combinations, of so many, in which the test holds. */
    BitSet fulfilling(Test test, int combinations) {
        int position = positions.get(test);
        BitSet all = new BitSet(combinations);
        for (int i = 0; i < count(); i++) {
            if (distinct.get(i).get(position)) {
                for (int from = i * stride; from < combinations; from += count() * stride) {
                    all.set(from, from + stride);
                }
            }
        }
        return all;
    }
}
