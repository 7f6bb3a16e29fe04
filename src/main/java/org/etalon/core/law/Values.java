/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.core.law;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.etalon.core.law.best.Worth;
import org.etalon.core.questionnaire.AnswerType;
import org.etalon.core.questionnaire.Choice;
import org.etalon.core.questionnaire.Condition.Test;
import org.etalon.core.questionnaire.Fact;

/**
 * Values enough for every outcome that some tests can have: between two numbers that the tests name nothing changes, nor among
 * names that none of them names. Only what the question can hold and the fact can be.
 */
final class Values {
    /** More choices have more sets than are ever looked at. */
    private static final int MOST_CHOICES = 17;

    private Values() {}

    /** Of a question, unanswered first; empty where there are sets of too many choices. */
    static Optional<Stream<Value>> ofQuestion(AnswerType type, Collection<Test> tests) {
        return type instanceof AnswerType.Multiple && named(tests).count() > MOST_CHOICES
                ? Optional.empty()
                : Optional.of(Stream.concat(Stream.of(Value.NOTHING), answers(type, tests)));
    }

    /** Of a fact, unknown first where it can be; its type and its stratum are always known. */
    static Stream<Value> ofFact(Fact fact, Collection<Test> tests, List<String> strata) {
        return switch (fact) {
            case TYPE -> Fact.TYPES.stream().map(Value::of);
            case STRATUM -> strata.stream().map(Value::of);
            case DEPARTMENT, REGION ->
                Stream.concat(
                        Stream.of(Value.NOTHING, Value.OTHER), named(tests).map(Value::of));
            case POPULATION, STAFF -> Stream.concat(Stream.of(Value.NOTHING), amounts(tests, 0, Long.MAX_VALUE));
        };
    }

    /** Of a question that is answered. */
    static Stream<Value> answers(AnswerType type, Collection<Test> tests) {
        if (type instanceof AnswerType.YesNo) {
            return Stream.of("yes", "no").map(Value::of);
        }
        if (type instanceof AnswerType.Single single) {
            return single.choices().stream().map(Choice::id).map(Value::of);
        }
        if (type instanceof AnswerType.Multiple multiple) {
            return sets(multiple.choices(), named(tests).collect(Collectors.toSet()));
        }
        return amounts(tests, Worth.least(type), Worth.most(type));
    }

    private static Stream<String> named(Collection<Test> tests) {
        return tests.stream()
                .flatMap(test -> test instanceof Test.In in
                        ? in.values().stream()
                        : test instanceof Test.Contains contains ? Stream.of(contains.choice()) : Stream.empty())
                .distinct();
    }

    /** The least amount, and each within the limits from which on a test's outcome changes. */
    static Stream<Value> amounts(Collection<Test> tests, long least, long most) {
        LongStream borders = tests.stream().mapToLong(Values::border).filter(it -> it > least && it <= most);
        return LongStream.concat(LongStream.of(least), borders).distinct().mapToObj(Value::of);
    }

    private static long border(Test test) {
        if (test instanceof Test.AtLeast atLeast) {
            return atLeast.hundredths();
        }
        return test instanceof Test.Below below ? below.hundredths() : 0;
    }

    /** Every set of the named choices that don't go alone, then each choice that does. */
    private static Stream<Value> sets(List<Choice> choices, Set<String> named) {
        Map<String, Integer> joining = new HashMap<>();
        boolean others = false;
        for (Choice choice : choices) {
            if (!choice.exclusive() && named.contains(choice.id())) {
                joining.put(choice.id(), joining.size());
            } else {
                others |= !choice.exclusive();
            }
        }
        Stream<Value> sets = IntStream.range(others ? 0 : 1, 1 << joining.size())
                .mapToObj(set -> Value.of(id -> joining.containsKey(id) && (set >>> joining.get(id) & 1) == 1));
        Stream<Value> alone =
                choices.stream().filter(Choice::exclusive).map(Choice::id).map(Value::of);
        return Stream.concat(sets, alone);
    }
}
