/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.core.law;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.etalon.core.questionnaire.Fact;
import org.etalon.core.questionnaire.Question;
import org.etalon.core.questionnaire.Questionnaire;
import org.etalon.core.scoring.ReferenceOrder;
import org.etalon.core.scoring.ReferenceScoring;
import org.etalon.core.scoring.ReferenceScoring.Dossier;
import org.etalon.core.scoring.ReferenceScoring.Figures;
import org.etalon.core.scoring.ReferenceScoring.Result;
import org.etalon.generated.Chance;
import org.junit.jupiter.api.Test;

/**
 * In a questionnaire in which nothing is found, no better answer to any scored question lowers a domain, the global score, the
 * proof or the level, strictly or not, or takes a mention away: tried with all better answers in dossiers made by chance.
 */
class BetterAnswerNeverHarmsTest {
    private static final int QUESTIONNAIRES = 300;
    private static final int DOSSIERS = 12;

    @Test
    void what_passes_the_laws_is_harmed_by_no_better_answer() {
        int passed = 0;
        int tried = 0;
        for (int seed = 0; seed < QUESTIONNAIRES; seed++) {
            Chance chance = new Chance(seed);
            String sketch = sketch(chance);
            Questionnaire questionnaire = Sketch.of(sketch);
            boolean harms = Laws.findings(questionnaire).stream()
                    .anyMatch(finding -> finding.code().name().endsWith("HARMS"));
            if (!harms) {
                passed++;
                for (int i = 0; i < DOSSIERS; i++) {
                    tried += harmless("seed " + seed + "\n" + sketch, questionnaire, dossier(questionnaire, chance));
                }
            }
        }
        assertThat(passed).isBetween(QUESTIONNAIRES / 10, QUESTIONNAIRES * 9 / 10);
        assertThat(tried).isGreaterThan(20 * passed);
    }

    private static int harmless(String drawn, Questionnaire questionnaire, Dossier dossier) {
        int tried = 0;
        Result before = ReferenceScoring.score(questionnaire, dossier);
        Figures strict = ReferenceScoring.strict(questionnaire, dossier);
        for (Question question : questionnaire.questions()) {
            Optional<Object> now = Optional.ofNullable(dossier.answers().get(question.id()));
            for (Object other : question.scored() ? ReferenceOrder.answers(question.type()) : List.of()) {
                if (ReferenceOrder.isBetter(question.type(), now, other)) {
                    Map<String, Object> answers = new HashMap<>(dossier.answers());
                    answers.put(question.id(), other);
                    Dossier raised = new Dossier(dossier.facts(), answers, dossier.notApplicable(), dossier.evidence());
                    String shown = drawn + dossier + "\n" + question.id() + " = " + other;
                    Result after = ReferenceScoring.score(questionnaire, raised);
                    assertNotLower(shown, before.figures(), after.figures());
                    assertNotLower(shown + ", strictly", strict, ReferenceScoring.strict(questionnaire, raised));
                    assertThat(after.mentions()).as(shown).containsAll(before.mentions());
                    tried++;
                }
            }
        }
        return tried;
    }

    private static void assertNotLower(String shown, Figures before, Figures after) {
        assertThat(after.global()).as(shown).isGreaterThanOrEqualTo(before.global());
        assertThat(after.proof()).as(shown).isGreaterThanOrEqualTo(before.proof());
        assertThat(after.level()).as(shown).isGreaterThanOrEqualTo(before.level());
        before.domains().forEach((domain, score) -> {
            int was = score.orElse(0);
            assertThat(after.domains().get(domain).orElse(was == 0 ? 0 : -1))
                    .as(shown + " in " + domain)
                    .isGreaterThanOrEqualTo(was);
        });
    }

    /** One free question, then questions that see any that stand earlier. */
    private static String sketch(Chance chance) {
        SketchedByChance sketched = new SketchedByChance(chance);
        List<String> tests = new ArrayList<>();
        StringBuilder lines = new StringBuilder(
                """
                stratum  small if=(population < 2)
                stratum  large
                domain   d0 floor=%d
                question f yes-no required
                """
                        .formatted(chance.one(List.of(0, 40, 100))));
        int questions = chance.between(2, 5);
        for (int i = 0; i < questions; i++) {
            if (i == 2) {
                lines.append("domain d1 weight=" + chance.between(0, 3) + " " + key(chance, "applies", 20, "f is yes")
                        + "\n");
            }
            String type = chance.in100(12) ? "text" : sketched.type();
            boolean scored = !type.equals("text") && chance.in100(80);
            String keys = (scored ? "points=small:" + chance.between(0, 3) + "/default:" + chance.between(1, 9) : "")
                    + (scored && chance.in100(40) ? " evidence=" + chance.one(List.of("required", "recommended")) : "")
                    + (chance.in100(35) ? " na" : "")
                    + key(chance, "applies", 20, "f is " + chance.one(List.of("yes", "no")))
                    + (tests.isEmpty() ? "" : key(chance, "visible", 60, condition(sketched, tests, chance)));
            lines.append(sketched.question("q" + i, type, keys));
            tests.add(type);
        }
        lines.append("level global=%d each=%d require=(%s)\n"
                .formatted(chance.between(1, 60), chance.between(0, 60), condition(sketched, tests, chance)));
        lines.append("level global=%d proof=%d count=1 at=%d\n"
                .formatted(chance.between(20, 90), chance.between(0, 60), chance.between(0, 90)));
        lines.append("mention m propose=(" + condition(sketched, tests, chance) + ")\n");
        return lines.toString();
    }

    private static String key(Chance chance, String key, int cases, String condition) {
        return chance.in100(cases) ? " " + key + "=(" + condition + ")" : "";
    }

    private static String condition(SketchedByChance sketched, List<String> types, Chance chance) {
        return sketched.condition(chance.between(0, 1), () -> {
            int question = chance.between(0, types.size() - 1);
            return chance.in100(30) ? sketched.fact() : sketched.test("q" + question, types.get(question));
        });
    }

    private static Dossier dossier(Questionnaire questionnaire, Chance chance) {
        Map<Fact, Object> facts = new HashMap<>(Map.of(Fact.TYPE, chance.one(List.of("commune", "epci", "region"))));
        chance.maybe(80, () -> chance.one(List.of(0L, 1_00L, 2_00L))).ifPresent(it -> facts.put(Fact.POPULATION, it));
        chance.maybe(80, () -> chance.one(List.of(0L, 1L, 2L))).ifPresent(it -> facts.put(Fact.STAFF, it));
        chance.maybe(80, () -> chance.one(List.of("38", "69"))).ifPresent(it -> facts.put(Fact.DEPARTMENT, it));
        Map<String, Object> answers = new HashMap<>();
        Set<String> declared = new HashSet<>();
        Set<String> evidence = new HashSet<>();
        for (Question question : questionnaire.questions()) {
            chance.maybe(75, () -> chance.one(ReferenceOrder.answers(question.type())))
                    .ifPresent(answer -> answers.put(question.id(), answer));
            if (question.notApplicable() && chance.in100(40)) {
                declared.add(question.id());
            }
            if (question.evidence().isPresent() && chance.in100(60)) {
                evidence.add(question.id());
            }
        }
        return new Dossier(facts, answers, declared, evidence);
    }
}
