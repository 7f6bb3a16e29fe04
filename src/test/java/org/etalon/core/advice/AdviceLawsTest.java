/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.core.advice;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.LongStream;
import org.etalon.core.answer.AnswerSheet;
import org.etalon.core.answer.Answers;
import org.etalon.core.scoring.Assessment;
import org.etalon.core.scoring.Requirement;
import org.etalon.core.scoring.Score;
import org.etalon.core.scoring.Scoring;
import org.etalon.core.scoring.Standing;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Laws of advice, on questionnaires and answers drawn by lot; the seed names the case. */
class AdviceLawsTest {
    static LongStream seeds() {
        return LongStream.range(0, 300);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void each_step_gives_what_it_says_and_lowers_nothing(long seed) {
        Drawn drawn = new Drawn(seed);
        Scoring scoring = drawn.scoring();
        AnswerSheet sheet = drawn.sheet(scoring);
        Assessment before = scoring.assess(sheet);

        for (Step step : Advice.of(scoring, sheet, before).steps()) {
            Assessment after = scoring.assess(sheet.facts(), changed(sheet.answers(), step));

            assertThat(after.score().global())
                    .isEqualTo(step.global())
                    .isEqualTo(before.score().global() + step.gain());
            assertThat(after.score().proof())
                    .isEqualTo(step.proof())
                    .isGreaterThanOrEqualTo(before.score().proof());
            assertThat(after.score().level())
                    .isEqualTo(step.level())
                    .isGreaterThanOrEqualTo(before.score().level());
            assertNoDomainLower(before.score(), after.score(), before.domains().size());
            assertHelped(step, before, after);
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void steps_are_few_of_different_questions_asked_and_worth_their_effort(long seed) {
        Drawn drawn = new Drawn(seed);
        Scoring scoring = drawn.scoring();
        AnswerSheet sheet = drawn.sheet(scoring);

        List<Step> steps = Advice.of(scoring, sheet, scoring.assess(sheet)).steps();

        assertThat(steps).hasSizeLessThanOrEqualTo(NextSteps.MOST);
        assertThat(steps)
                .extracting(step -> step.question().place().question().id())
                .doesNotHaveDuplicates();
        assertThat(steps).allSatisfy(step -> {
            assertThat(step.question().standing().state()).isEqualTo(Standing.State.ASKED);
            assertThat(step.question().place().question().announced()).isFalse();
            assertThat(step.gain() > 0 || !step.helps().isEmpty()).isTrue();
            assertThat(step.to().isPresent() || step.evidence()).isTrue();
        });
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void the_same_answers_get_the_same_advice(long seed) {
        Drawn drawn = new Drawn(seed);
        Scoring scoring = drawn.scoring();
        AnswerSheet sheet = drawn.sheet(scoring);
        Scoring again = Scoring.compile(scoring.questionnaire());
        AnswerSheet copy = new AnswerSheet(
                sheet.facts(),
                Answers.of(
                        again.index(),
                        sheet.answers().given(),
                        sheet.answers().notApplicable(),
                        evidenced(scoring, sheet)));

        assertThat(Advice.of(again, copy, again.assess(copy)))
                .isEqualTo(Advice.of(scoring, sheet, scoring.assess(sheet)));
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void what_lacks_is_what_the_next_level_does_not_find_and_no_zero_is_praised(long seed) {
        Drawn drawn = new Drawn(seed);
        Scoring scoring = drawn.scoring();
        AnswerSheet sheet = drawn.sheet(scoring);
        Assessment assessment = scoring.assess(sheet);

        Advice advice = Advice.of(scoring, sheet, assessment);

        int level = assessment.score().level();
        assertThat(advice.next().isPresent()).isEqualTo(level < 3);
        assertThat(advice.gaps())
                .extracting(Gap::requirement)
                .isEqualTo(
                        level == 3
                                ? List.of()
                                : assessment.levels().get(level).requirements().stream()
                                        .filter(asked -> !asked.holds())
                                        .toList());
        assertThat(advice.strengths()).hasSizeLessThanOrEqualTo(Strengths.MOST).allSatisfy(strength -> {
            assertThat(strength.question().score()).isGreaterThanOrEqualTo(Strengths.GOOD);
            assertThat(strength.brings()).isPositive();
        });
    }

    private static Answers changed(Answers answers, Step step) {
        String question = step.question().place().question().id();
        Answers raised = step.to().map(better -> answers.with(question, better)).orElse(answers);
        return step.evidence() ? raised.evidencing(question) : raised;
    }

    private static java.util.Set<String> evidenced(Scoring scoring, AnswerSheet sheet) {
        return scoring.questionnaire().questions().stream()
                .map(question -> question.id())
                .filter(id -> sheet.answers().evidenced(scoring.index().get(id)))
                .collect(java.util.stream.Collectors.toSet());
    }

    /** A domain at 0 may leave the scope. */
    private static void assertNoDomainLower(Score before, Score after, int domains) {
        for (int at = 0; at < domains; at++) {
            assertThat(after.domain(at).orElse(0))
                    .isGreaterThanOrEqualTo(before.domain(at).orElse(0));
        }
    }

    /** A requirement said to be fulfilled holds after the step; one that holds after it and was missing is said to be helped. */
    private static void assertHelped(Step step, Assessment before, Assessment after) {
        int next = before.score().level();
        if (next == before.levels().size()) {
            assertThat(step.helps()).isEmpty();
            return;
        }
        List<Requirement> then = after.levels().get(next).requirements();
        List<Requirement> now = before.levels().get(next).requirements();
        for (Step.Help help : step.helps()) {
            assertThat(now).contains(help.requirement());
            assertThat(then.get(now.indexOf(help.requirement())).holds()).isEqualTo(help.fulfils());
        }
    }
}
