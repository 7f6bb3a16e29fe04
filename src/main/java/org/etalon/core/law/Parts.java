/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.core.law;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.etalon.core.questionnaire.Condition;

/** A condition's parts, one level down, and where they stand. */
final class Parts {
    private Parts() {}

    /** The parts in order; none where the condition is a test. */
    static List<Condition> of(Condition condition) {
        if (condition instanceof Condition.All all) {
            return all.parts();
        }
        if (condition instanceof Condition.Any any) {
            return any.parts();
        }
        if (condition instanceof Condition.AtLeast atLeast) {
            return atLeast.parts();
        }
        return condition instanceof Condition.Not not ? List.of(not.part()) : List.of();
    }

    /** The pointer of a part by the pointer of its condition. */
    static String pointer(String pointer, Condition condition, int part) {
        if (condition instanceof Condition.Not) {
            return pointer + "/not";
        }
        String key = condition instanceof Condition.All ? "all" : condition instanceof Condition.Any ? "any" : "of";
        return pointer + "/" + key + "/" + part;
    }

    /**
     * A test within a condition.
     *
     * @param test an {@link Condition.OfQuestion} or {@link Condition.OfFact}
     * @param negated whether an odd number of {@code not} stands above it
     */
    record PlacedTest(String pointer, Condition test, boolean negated) {}

    /** All tests of a condition, in order. */
    static Stream<PlacedTest> tests(String pointer, Condition condition) {
        return tests(pointer, condition, false);
    }

    /** What a test is put to: a question's id or a fact. */
    static Object subject(Condition test) {
        return test instanceof Condition.OfFact ofFact ? ofFact.fact() : ((Condition.OfQuestion) test).question();
    }

    /** What a test asks. */
    static Condition.Test test(Condition test) {
        return test instanceof Condition.OfFact ofFact ? ofFact.test() : ((Condition.OfQuestion) test).test();
    }

    private static Stream<PlacedTest> tests(String pointer, Condition condition, boolean negated) {
        List<Condition> parts = of(condition);
        if (parts.isEmpty()) {
            return Stream.of(new PlacedTest(pointer, condition, negated));
        }
        boolean within = negated ^ condition instanceof Condition.Not;
        return IntStream.range(0, parts.size())
                .boxed()
                .flatMap(i -> tests(pointer(pointer, condition, i), parts.get(i), within));
    }
}
