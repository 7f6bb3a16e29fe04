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
import org.etalon.core.questionnaire.Condition;
import org.etalon.core.questionnaire.Condition.Test;
import org.etalon.core.questionnaire.Fact;
import org.etalon.core.questionnaire.Question;
import org.etalon.core.questionnaire.Stratum;

/**
 * Whether answers and facts can fulfil a condition (format, "Mistakes"): all combinations of what its tests can tell apart are
 * gone through, each question and each fact varying freely by itself, whatever shows or hides it. A question may be unanswered
 * and a fact unknown, but for the type and the stratum. What takes too long is taken to be fulfillable.
 */
final class Fulfilment {
    /** Conditions that take more combinations are not judged. */
    static final int MOST = 200_000;
    /** So many are looked at even where {@link #left} is used up. */
    private static final int FEW = 2_000;
    /** So many tests and values, put to each other, are not looked at: no author writes them. */
    private static final int MOST_MEETINGS = 4_000_000;
    /** Nor so many tests times combinations, which are kept in so many bits. */
    private static final long MOST_BITS = 100_000_000;

    private final Map<String, Question> questions;
    private final List<Stratum> strata;
    /** How many combinations may still be looked at in the whole questionnaire, so that a hostile one takes no time. */
    private long left = 10 * MOST;

    Fulfilment(Map<String, Question> questions, List<Stratum> strata) {
        this.questions = questions;
        this.strata = strata;
    }

    /** A condition is judged as written: whole, and by itself. */
    Stream<Finding> findings(PlacedCondition placed) {
        Optional<Combinations> all = combinations(List.of(placed.condition()));
        if (all.isEmpty() || isTooMuch(all.get())) {
            return Stream.empty();
        }
        if (all.get().fulfilling(placed.condition()).isEmpty()) {
            return Stream.of(Finding.of(FindingCode.CONDITION_NEVER_HOLDS, placed.pointer()));
        }
        return all.get()
                .deadParts(placed.pointer(), placed.condition())
                .map(pointer -> Finding.of(FindingCode.CONDITION_PART_NEVER_HOLDS, pointer));
    }

    /** The strata that no collectivity is left for; those whose own condition never holds are told as such. */
    Stream<Finding> strataNeverTaken() {
        List<Condition> whens =
                strata.stream().flatMap(stratum -> stratum.when().stream()).toList();
        int judged = judged(whens);
        Combinations all = combinations(whens.subList(0, judged)).orElseThrow();
        Stream.Builder<Finding> found = Stream.builder();
        BitSet rest = all.all();
        for (int i = 0; i < judged; i++) {
            BitSet own = all.fulfilling(whens.get(i));
            if (!own.isEmpty() && !own.intersects(rest)) {
                found.add(neverTaken(i));
            }
            rest.andNot(own);
        }
        if (judged == whens.size() && rest.isEmpty()) {
            found.add(neverTaken(judged));
        }
        return found.build();
    }

    private Finding neverTaken(int stratum) {
        return Finding.of(
                FindingCode.STRATUM_NEVER_TAKEN,
                "/strata/" + stratum,
                strata.get(stratum).id());
    }

    /** How many strata from the first on take no more combinations than are looked at. */
    private int judged(List<Condition> whens) {
        int judged = 0;
        int beyond = whens.size() + 1;
        while (beyond - judged > 1) {
            int middle = (judged + beyond) / 2;
            if (combinations(whens.subList(0, middle)).isPresent()) {
                judged = middle;
            } else {
                beyond = middle;
            }
        }
        return judged;
    }

    /** Every combination of what the tests of some conditions can tell apart; empty where there are too many. */
    private Optional<Combinations> combinations(List<Condition> conditions) {
        Map<Object, Set<Test>> asked = new LinkedHashMap<>();
        conditions.stream()
                .flatMap(condition -> Parts.tests("", condition))
                .map(Parts.PlacedTest::test)
                .forEach(test -> asked.computeIfAbsent(Parts.subject(test), any -> new LinkedHashSet<>())
                        .add(Parts.test(test)));
        Map<Object, Outcomes> outcomes = new LinkedHashMap<>();
        int product = 1;
        for (Map.Entry<Object, Set<Test>> each : asked.entrySet()) {
            int most = Math.min(MOST / product, MOST_MEETINGS / each.getValue().size());
            Optional<Outcomes> distinct =
                    Outcomes.of(values(each.getKey(), each.getValue()), each.getValue(), product, most);
            if (distinct.isEmpty()) {
                return Optional.empty();
            }
            outcomes.put(each.getKey(), distinct.get());
            product *= distinct.get().count();
        }
        long tests = asked.values().stream().mapToInt(Set::size).sum();
        return tests * product > MOST_BITS ? Optional.empty() : Optional.of(new Combinations(outcomes, product));
    }

    private boolean isTooMuch(Combinations all) {
        left -= all.count();
        return left < 0 && all.count() > FEW;
    }

    private Stream<Value> values(Object subject, Set<Test> tests) {
        return subject instanceof Fact fact
                ? Values.ofFact(fact, tests, strata.stream().map(Stratum::id).toList())
                : Values.ofQuestion(questions.get((String) subject).type(), tests);
    }
}
