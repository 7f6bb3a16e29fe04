/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.core.law;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.etalon.core.questionnaire.Condition;

/** All combinations of the outcomes that a condition's tests can have, numbered; a set of them is bits. */
final class Combinations {
    private final Map<Object, Outcomes> outcomes;
    private final int count;
    private final Map<Condition, BitSet> ofTests = new HashMap<>();

    /** @param outcomes by question id or fact */
    Combinations(Map<Object, Outcomes> outcomes, int count) {
        this.outcomes = outcomes;
        this.count = count;
    }

    int count() {
        return count;
    }

    /** Tests times combinations. */
    long work() {
        return outcomes.values().stream().mapToLong(it -> it.positions().size()).sum() * count;
    }

    BitSet all() {
        BitSet all = new BitSet(count);
        all.set(0, count);
        return all;
    }

    /** Those in which the condition holds; not to be changed. */
    BitSet fulfilling(Condition condition) {
        if (condition instanceof Condition.OfQuestion || condition instanceof Condition.OfFact) {
            return ofTests.computeIfAbsent(condition, this::fulfillingTest);
        }
        if (condition instanceof Condition.AtLeast atLeast) {
            return atLeast(atLeast.count(), atLeast.parts());
        }
        BitSet fulfilling = condition instanceof Condition.Any ? new BitSet(count) : all();
        for (Condition part : Parts.of(condition)) {
            if (condition instanceof Condition.Not) {
                fulfilling.andNot(fulfilling(part));
            } else if (condition instanceof Condition.All) {
                fulfilling.and(fulfilling(part));
            } else {
                fulfilling.or(fulfilling(part));
            }
        }
        return fulfilling;
    }

    private BitSet fulfillingTest(Condition test) {
        return outcomes.get(Parts.subject(test)).fulfilling(Parts.test(test), count);
    }

    /** The outermost parts of a condition that never hold, by their pointers. */
    Stream<String> deadParts(String pointer, Condition condition) {
        List<String> dead = new ArrayList<>();
        List<Condition> parts = Parts.of(condition);
        for (int i = 0; i < parts.size(); i++) {
            String at = Parts.pointer(pointer, condition, i);
            if (fulfilling(parts.get(i)).isEmpty()) {
                dead.add(at);
            } else {
                deadParts(at, parts.get(i)).forEach(dead::add);
            }
        }
        return dead.stream();
    }

    /** How many parts hold is counted for all combinations at once, in binary: a set for each digit, the lowest first. */
    private BitSet atLeast(int least, List<Condition> parts) {
        BitSet[] digits = new BitSet[Integer.SIZE - Integer.numberOfLeadingZeros(parts.size())];
        for (int i = 0; i < digits.length; i++) {
            digits[i] = new BitSet(count);
        }
        for (Condition part : parts) {
            BitSet carry = (BitSet) fulfilling(part).clone();
            for (BitSet digit : digits) {
                digit.xor(carry);
                carry.andNot(digit);
            }
        }
        return atLeast(least, digits);
    }

    /** Compares digit by digit, the highest first. */
    private BitSet atLeast(int least, BitSet[] digits) {
        BitSet above = new BitSet(count);
        BitSet equal = all();
        for (int i = digits.length - 1; i >= 0; i--) {
            BitSet more = (BitSet) equal.clone();
            more.and(digits[i]);
            if ((least >>> i & 1) == 1) {
                equal = more;
            } else {
                above.or(more);
                equal.andNot(digits[i]);
            }
        }
        above.or(equal);
        return above;
    }
}
