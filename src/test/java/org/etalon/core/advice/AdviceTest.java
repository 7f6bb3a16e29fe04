/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.core.advice;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.etalon.assessment.DossierJson;
import org.etalon.core.answer.Answer;
import org.etalon.core.answer.AnswerSheet;
import org.etalon.core.scoring.Scoring;
import org.etalon.questionnaire.QuestionnaireLoader;
import org.etalon.questionnaire.reading.Source;
import org.junit.jupiter.api.Test;

/** What is praised, what is proposed, what is said to lack: one rule a test. */
class AdviceTest {
    private static final String TOWN =
            """
            format: etalon/1
            programme: town
            edition: "1"
            language: en
            title: Town
            status: draft
            domains:
              - id: use
                title: Use
                weight: 3
                questions:
                  - {id: servers, text: Servers, type: percentage, points: 10, effort: 4, scale: [{from: 0, score: 0}, {from: 50, score: 50}, {from: 100, score: 100}]}
                  - {id: desks, text: Desks, type: yes-no, points: 10}
                  - {id: browser, text: Browser, type: yes-no, points: 10}
              - id: law
                title: Law
                weight: 1
                questions:
                  - {id: policy, text: Policy, type: yes-no, points: 10, evidence: {expect: required}}
                  - {id: licence, text: Licence, type: yes-no, points: 5, evidence: {expect: recommended}}
            levels:
              - {level: 1, title: One, global: 20}
              - {level: 2, title: Two, global: 40, proof: 30, domains: {law: 50}}
              - level: 3
                title: Three
                global: 60
                each-domain: 60
                require: {all: [{question: desks, is: "yes"}, {question: licence, is: "yes"}]}
            """;

    private final Scoring scoring = Scoring.compile(
            QuestionnaireLoader.load(Source.of("town.yaml", TOWN.getBytes(StandardCharsets.UTF_8), Source.Syntax.YAML))
                    .questionnaire()
                    .orElseThrow());

    @Test
    void what_brings_most_is_a_strength_but_not_all_of_one_domain() {
        Advice advice =
                advice("""
                {"servers": 100, "desks": "yes", "browser": "yes", "licence": "yes"}""");

        // servers, desks and browser bring 25 each, licence 8.33
        assertThat(advice.strengths()).extracting(AdviceTest::name).containsExactly("servers", "desks", "licence");
        assertThat(advice.strengths()).extracting(Strength::brings).containsExactly(2500, 2500, 833);
    }

    @Test
    void nothing_is_praised_where_nothing_is_well_answered() {
        assertThat(advice("""
                {"servers": 50, "desks": "no", "policy": "yes"}""")
                        .strengths())
                .isEmpty();
    }

    @Test
    void evidence_that_frees_an_answer_comes_first() {
        Step first = advice("""
                {"policy": "yes"}""").steps().get(0);

        assertThat(first.question().place().question().id()).isEqualTo("policy");
        assertThat(first.to()).isEmpty();
        assertThat(first.evidence()).isTrue();
        assertThat(first.effort()).isEqualTo(25);
        // law goes from 0 to 66.66, a quarter of the whole
        assertThat(first.gain()).isEqualTo(1666);
    }

    @Test
    void a_step_goes_to_the_nearest_answer_that_is_worth_a_point() {
        Step servers = advice("""
                {"servers": 10}""").steps().stream()
                .filter(step -> step.question().place().question().id().equals("servers"))
                .findFirst()
                .orElseThrow();

        assertThat(servers.from()).contains(new Answer.Amount(10_00));
        assertThat(servers.to()).contains(new Answer.Amount(50_00));
        assertThat(servers.effort()).isEqualTo(4 * 50);
    }

    @Test
    void among_like_efforts_what_the_next_level_requires_goes_first() {
        List<Step> steps = advice(
                        """
                        {"servers": 100, "policy": "yes", "licence": "yes"}""",
                        "policy",
                        "licence")
                .steps();

        // the browser brings as much for the same effort, but level 3 requires the desks
        assertThat(steps)
                .extracting(step -> step.question().place().question().id())
                .startsWith("desks", "browser");
        assertThat(steps.get(0).helps())
                .extracting(help -> help.requirement().kind())
                .contains("require");
    }

    @Test
    void each_missing_requirement_says_how_much_and_where_to_look() {
        Advice advice = advice("""
                {"servers": 100, "licence": "yes"}""");

        assertThat(advice.next().orElseThrow().level()).isEqualTo(2);
        assertThat(advice.gaps())
                .extracting(gap -> gap.requirement().kind(), gap -> gap.requirement()
                        .missing())
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("global", 4000 - 3333),
                        org.assertj.core.groups.Tuple.tuple("domains", 5000 - 3333),
                        org.assertj.core.groups.Tuple.tuple("proof", 3000));
        assertThat(advice.gaps().get(1).domains().get(0).questions())
                .extracting(question -> question.place().question().id())
                .containsExactly("policy");
        assertThat(advice.gaps().get(2).questions())
                .extracting(question -> question.place().question().id())
                .containsExactly("licence");
    }

    @Test
    void nothing_lacks_at_the_highest_level() {
        Advice advice = advice(
                """
                {"servers": 100, "desks": "yes", "browser": "yes", "policy": "yes", "licence": "yes"}""",
                "policy",
                "licence");

        assertThat(advice.next()).isEmpty();
        assertThat(advice.gaps()).isEmpty();
        assertThat(advice.steps()).isEmpty();
    }

    @Test
    void a_requirement_that_a_step_meets_is_said_to_be_fulfilled() {
        List<Step> steps = advice("""
                {"servers": 100, "policy": "yes", "licence": "yes"}""")
                .steps();

        assertThat(steps.get(0).helps())
                .filteredOn(Step.Help::fulfils)
                .extracting(help -> help.requirement().kind())
                .contains("domains", "proof");
        assertThat(steps.get(0).level()).isEqualTo(2);
    }

    private static String name(Strength strength) {
        return strength.question().place().question().id();
    }

    private Advice advice(String answers, String... evidence) {
        String proofs =
                List.of(evidence).stream().map(id -> '"' + id + '"').toList().toString();
        String dossier = "{\"collectivity\": {\"type\": \"commune\"}, \"answers\": " + answers + ", \"evidence\": "
                + proofs + "}";
        AnswerSheet sheet = DossierJson.read(scoring.index(), dossier.getBytes(StandardCharsets.UTF_8))
                .value()
                .orElseThrow();
        return Advice.of(scoring, sheet, scoring.assess(sheet));
    }
}
