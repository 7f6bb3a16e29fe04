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
import org.etalon.core.law.best.Unclear;
import org.etalon.core.questionnaire.AnswerType;
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
    private static final int FEW = 500;
    /** So many tests and values, put to each other, are not looked at: no author writes them. */
    private static final int MOST_MEETINGS = 4_000_000;
    /** Nor so many tests times combinations. */
    private static final long MOST_WORK = 40_000_000;
    /** What it takes to put a value to a test, against looking at one combination. */
    private static final long MEETING = 50;

    private final Map<String, Question> questions;
    private final List<Stratum> strata;
    /** How much work may still go into the conditions of this questionnaire, so that a hostile one takes no time. */
    private long left = 8 * MOST_WORK;

    Fulfilment(Map<String, Question> questions, List<Stratum> strata) {
        this.questions = questions;
        this.strata = strata;
    }

    /** A condition is judged as written: whole, and by itself. */
    Stream<Finding> findings(PlacedCondition placed) {
        Optional<Combinations> all = combinations(List.of(placed.condition()), left > 0 ? MOST : FEW);
        if (all.isEmpty()) {
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
        Combinations all = combinations(whens.subList(0, judged), MOST).orElseThrow();
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
            if (combinations(whens.subList(0, middle), MOST).isPresent()) {
                judged = middle;
            } else {
                beyond = middle;
            }
        }
        return judged;
    }

    /** Every combination of what the tests of some conditions can tell apart; empty where there are too many. */
    private Optional<Combinations> combinations(List<Condition> conditions, int limit) {
        Map<Object, Set<Test>> asked = new LinkedHashMap<>();
        conditions.stream()
                .flatMap(condition -> Parts.tests("", condition))
                .map(Parts.PlacedTest::test)
                .forEach(test -> asked.computeIfAbsent(Parts.subject(test), any -> new LinkedHashSet<>())
                        .add(Parts.test(test)));
        Map<Object, Outcomes> outcomes = new LinkedHashMap<>();
        int product = 1;
        for (Map.Entry<Object, Set<Test>> each : asked.entrySet()) {
            Set<Test> tests = each.getValue();
            int stride = product;
            int most = Math.min(limit / product, MOST_MEETINGS / tests.size());
            Optional<Outcomes> distinct =
                    values(each.getKey(), tests).flatMap(values -> Outcomes.of(values, tests, stride, most));
            if (distinct.isEmpty()) {
                return Optional.empty();
            }
            left -= MEETING * tests.size() * distinct.get().count();
            outcomes.put(each.getKey(), distinct.get());
            product *= distinct.get().count();
        }
        Combinations all = new Combinations(outcomes, product);
        left -= all.work();
        return all.work() > MOST_WORK ? Optional.empty() : Optional.of(all);
    }

    /** Empty where there are more than are ever looked at. */
    private Optional<Stream<Value>> values(Object subject, Set<Test> tests) {
        return subject instanceof Fact fact
                ? Optional.of(Values.ofFact(
                        fact, tests, strata.stream().map(Stratum::id).toList()))
                : Values.ofQuestion(type((String) subject), tests);
    }

    /** Whatever stands for a condition that can't be read holds for some answer, and without any it doesn't. */
    private AnswerType type(String question) {
        return Unclear.isNameless(question)
                ? new AnswerType.Day()
                : questions.get(question).type();
    }
}
