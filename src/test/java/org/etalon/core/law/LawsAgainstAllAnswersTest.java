/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.core.law;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.etalon.core.questionnaire.Condition;
import org.etalon.core.questionnaire.Fact;
import org.etalon.core.questionnaire.Question;
import org.etalon.core.questionnaire.Questionnaire;
import org.etalon.core.scoring.ReferenceOrder;
import org.etalon.generated.Chance;
import org.junit.jupiter.api.Test;

/** What is found by thinking is what is found by trying all answers and facts, no more and no less. */
class LawsAgainstAllAnswersTest {
    private static final int TESTS = 2_000;
    private static final int CONDITIONS = 1_000;

    @Test
    void a_test_is_told_to_harm_exactly_where_two_answers_show_it() {
        int harmful = 0;
        for (int seed = 0; seed < TESTS; seed++) {
            Chance chance = new Chance(seed);
            SketchedByChance sketched = new SketchedByChance(chance);
            String type = sketched.type();
            String not = chance.in100(30) ? "not(" : "all(";
            String sketch = "domain d\n" + sketched.question("q", type, "points=1") + "mention m propose=(" + not
                    + sketched.test("q", type) + "))";
            Questionnaire questionnaire = Sketch.of(sketch);
            boolean harms = Laws.findings(questionnaire).stream()
                    .anyMatch(finding -> finding.code().name().endsWith("HARMS"));
            assertThat(harms).as("seed " + seed + "\n" + sketch).isEqualTo(someAnswerHarms(questionnaire));
            harmful += harms ? 1 : 0;
        }
        assertThat(harmful).isBetween(TESTS / 10, TESTS * 9 / 10);
    }

    private static boolean someAnswerHarms(Questionnaire questionnaire) {
        Question question = questionnaire.questions().get(0);
        Condition propose = questionnaire.mentions().get(0).propose().orElseThrow();
        List<Object> all = ReferenceOrder.answers(question.type());
        return Stream.concat(Stream.of(Optional.empty()), all.stream().map(Optional::of))
                .anyMatch(now -> holds(propose, given(question.id(), now))
                        && all.stream()
                                .anyMatch(other -> ReferenceOrder.isBetter(question.type(), now, other)
                                        && !holds(propose, given(question.id(), Optional.of(other)))));
    }

    private static Map<Object, Object> given(String question, Optional<Object> answer) {
        Map<Object, Object> given = new HashMap<>();
        answer.ifPresent(it -> given.put(question, it));
        return given;
    }

    @Test
    void a_condition_is_told_never_to_hold_exactly_where_no_answers_and_facts_fulfil_it() {
        int never = 0;
        for (int seed = 0; seed < CONDITIONS; seed++) {
            Chance chance = new Chance(seed);
            SketchedByChance sketched = new SketchedByChance(chance);
            List<String> types = List.of(sketched.type(), sketched.type());
            String questions = "";
            for (int i = 0; i < types.size(); i++) {
                questions += sketched.question("q" + i, types.get(i), "points=1");
            }
            String when = sketched.condition(chance.between(1, 2), () -> {
                int question = chance.between(0, 1);
                return chance.in100(25) ? sketched.fact() : sketched.test("q" + question, types.get(question));
            });
            String sketch = "domain d\n" + questions + "check c if=(" + when + ")";
            Questionnaire questionnaire = Sketch.of(sketch);
            List<String> told = Laws.findings(questionnaire).stream()
                    .filter(finding -> finding.code().name().startsWith("CONDITION"))
                    .map(Finding::pointer)
                    .toList();
            List<String> dead =
                    dead("/checks/0/when", questionnaire.checks().get(0).when(), questionnaire);
            assertThat(told).as("seed " + seed + "\n" + sketch).isEqualTo(dead);
            never += told.contains("/checks/0/when") ? 1 : 0;
        }
        assertThat(never).isBetween(CONDITIONS / 20, CONDITIONS / 2);
    }

    /** The outermost parts that hold in no case. */
    private static List<String> dead(String pointer, Condition condition, Questionnaire questionnaire) {
        if (cases(condition, questionnaire).stream().noneMatch(given -> holds(condition, given))) {
            return List.of(pointer);
        }
        List<String> dead = new ArrayList<>();
        List<Condition> parts = Parts.of(condition);
        for (int i = 0; i < parts.size(); i++) {
            dead.addAll(dead(Parts.pointer(pointer, condition, i), parts.get(i), questionnaire));
        }
        return dead;
    }

    /** Every answer to every question with every fact, of those that the condition names. */
    private static List<Map<Object, Object>> cases(Condition condition, Questionnaire questionnaire) {
        Map<Object, List<Object>> values = new LinkedHashMap<>();
        Parts.tests("", condition)
                .map(placed -> Parts.subject(placed.test()))
                .forEach(subject -> values.computeIfAbsent(subject, it -> values(it, questionnaire)));
        List<Map<Object, Object>> cases = List.of(Map.of());
        for (Map.Entry<Object, List<Object>> each : values.entrySet()) {
            List<Map<Object, Object>> more = new ArrayList<>(each.getKey() == Fact.TYPE ? List.of() : cases);
            for (Map<Object, Object> one : cases) {
                for (Object value : each.getValue()) {
                    Map<Object, Object> with = new HashMap<>(one);
                    with.put(each.getKey(), value);
                    more.add(with);
                }
            }
            cases = more;
        }
        return cases;
    }

    private static List<Object> values(Object subject, Questionnaire questionnaire) {
        if (subject instanceof Fact fact) {
            return switch (fact) {
                case TYPE -> List.copyOf(Fact.TYPES);
                case POPULATION -> List.of(0L, 1_00L, 2_00L, 3_00L);
                case STAFF -> List.of(0L, 1L, 2L, 3L);
                default -> List.of("38", "69", "01");
            };
        }
        return questionnaire.questions().stream()
                .filter(question -> question.id().equals(subject))
                .findFirst()
                .map(question -> ReferenceOrder.answers(question.type()))
                .orElseThrow();
    }

    private static boolean holds(Condition condition, Map<Object, Object> given) {
        List<Condition> parts = Parts.of(condition);
        long holding = parts.stream().filter(part -> holds(part, given)).count();
        if (condition instanceof Condition.All) {
            return holding == parts.size();
        }
        if (condition instanceof Condition.Any) {
            return holding > 0;
        }
        if (condition instanceof Condition.AtLeast atLeast) {
            return holding >= atLeast.count();
        }
        if (condition instanceof Condition.Not) {
            return holding == 0;
        }
        return ReferenceOrder.fulfils(Parts.test(condition), Optional.ofNullable(given.get(Parts.subject(condition))));
    }
}
