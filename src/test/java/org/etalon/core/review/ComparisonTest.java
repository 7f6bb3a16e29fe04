/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.core.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.UUID;
import java.util.stream.Stream;
import org.etalon.core.answer.Answer;
import org.etalon.core.answer.Answers;
import org.etalon.core.answer.Facts;
import org.etalon.core.law.Sketch;
import org.etalon.core.review.Comparison.Agreement;
import org.etalon.core.review.Comparison.Influence;
import org.etalon.core.review.Verdict.Proof;
import org.etalon.core.review.Verdict.Stance;
import org.etalon.core.scoring.Scoring;
import org.junit.jupiter.api.Test;

class ComparisonTest {
    private static final Facts TOWN = Facts.of("commune");
    private static final Scoring SCORING = Scoring.compile(
            Sketch.of(
                    """
                    domain   d
                    question a yes-no points=50 evidence=recommended
                    question b yes-no points=45
                    question c yes-no points=5
                    domain   e applies=(a is yes)
                    question f yes-no points=10
                    level    global=50
                    """));

    private static final Answers DECLARED = all(SCORING);

    private static Answers all(Scoring scoring) {
        Answers answers = Answers.none(scoring.index());
        for (var question : scoring.index().questions()) {
            answers = answers.with(question.id(), new Answer.One("yes"));
        }
        return answers.evidencing("a");
    }

    /** @param no ids of questions corrected to no, separated by spaces; one with a star keeps its answer but loses its evidence */
    private static Reading reading(int level, String no) {
        Map<String, Verdict> verdicts = new HashMap<>();
        Stream.of(no.split(" "))
                .filter(id -> !id.isEmpty())
                .forEach(id -> verdicts.put(
                        id.replace("*", ""),
                        id.endsWith("*")
                                ? new Verdict(Stance.CONFIRMED, Optional.empty(), Optional.of(Proof.OFF_POINT))
                                : new Verdict(Stance.CORRECTED, Optional.of(new Answer.One("no")), Optional.empty())));
        Answers answers = Reviewed.answers(DECLARED, verdicts);
        return new Reading(UUID.randomUUID(), level, verdicts, answers, SCORING.assess(TOWN, answers));
    }

    private static List<Divergence> divergences(Reading... readings) {
        return new Comparison(List.of(readings)).divergences();
    }

    @Test
    void of_one_reading_nothing_is_said() {
        for (List<Reading> few : List.of(List.<Reading>of(), List.of(reading(3, "a b")))) {
            var comparison = new Comparison(few);
            assertThat(comparison.saysSomething()).isFalse();
            assertThat(comparison.agreements()).isEmpty();
            assertThat(comparison.divergences()).isEmpty();
            assertThat(comparison.influences()).isEmpty();
            assertThat(comparison.level()).isEmpty();
        }
    }

    @Test
    void readings_that_come_to_the_same_do_not_diverge() {
        assertThat(divergences(reading(1, "b"), reading(1, "b"), reading(1, "b")))
                .isEmpty();
        assertThat(divergences(reading(1, ""), reading(1, "c")))
                .as("a question without weight, five points apart")
                .isEmpty();
    }

    @Test
    void other_levels_diverge() {
        assertThat(divergences(reading(1, ""), reading(3, ""), reading(2, "")))
                .containsExactly(new Divergence.Levels(1, 3));
    }

    @Test
    void a_domain_diverges_from_more_than_ten_points_on() {
        Scoring scoring = Scoring.compile(
                Sketch.of(
                        """
                        domain   d
                        question a yes-no points=90 evidence=recommended
                        question b yes-no points=9
                        question c yes-no points=1
                        level    global=50
                        """));
        assertThat(apart(scoring, "b")).isEmpty();
        assertThat(apart(scoring, "b", "c")).as("ten points exactly").isEmpty();
        assertThat(apart(scoring, "a")).contains(new Divergence.DomainApart("d", OptionalInt.of(1_000), 10_000));
    }

    private static List<Divergence> apart(Scoring scoring, String... no) {
        Answers declared = all(scoring);
        Answers answers = declared;
        for (String each : no) {
            answers = answers.with(each, new Answer.One("no"));
        }
        return divergences(
                new Reading(UUID.randomUUID(), 1, Map.of(), declared, scoring.assess(TOWN, declared)),
                new Reading(UUID.randomUUID(), 1, Map.of(), answers, scoring.assess(TOWN, answers)));
    }

    @Test
    void a_domain_that_one_reading_takes_out_of_scope_diverges_too() {
        assertThat(divergences(reading(1, "a"), reading(1, "")))
                .contains(new Divergence.DomainApart("e", OptionalInt.empty(), 10_000));
    }

    @Test
    void opposite_judgements_diverge_on_questions_of_weight_alone() {
        Reading upholding = reading(1, "");
        Reading denying = reading(1, "a* b c");
        assertThat(divergences(upholding, denying))
                .filteredOn(Divergence.Opposed.class::isInstance)
                .containsExactly(
                        new Divergence.Opposed("a", List.of(upholding.reader()), List.of(denying.reader())),
                        new Divergence.Opposed("b", List.of(upholding.reader()), List.of(denying.reader())));
    }

    @Test
    void agreement_is_counted_domain_by_domain_over_what_is_asked() {
        var comparison = new Comparison(List.of(reading(1, "a"), reading(1, "a b"), reading(1, "a")));
        assertThat(comparison.agreements()).containsExactly(new Agreement("d", 2, 3), new Agreement("e", 0, 0));
        assertThat(comparison.isAgreed("a")).isTrue();
        assertThat(comparison.isAgreed("b")).isFalse();
        assertThat(new Comparison(List.of(reading(1, "a*"), reading(1, ""))).isAgreed("a"))
                .as("the same answer, not equally proven")
                .isFalse();
    }

    @Test
    void the_level_is_what_more_than_half_carry_and_a_reading_is_left_out_only_where_enough_remain() {
        assertThat(level(1, 3)).hasValue(1);
        assertThat(level(1, 3, 3)).hasValue(3);
        assertThat(level(1, 1, 3, 3)).hasValue(1);
        assertThat(level(2, 4, 5)).hasValue(4);
        assertThat(new Comparison(readings(1, 3)).influences()).isEmpty();
        assertThat(new Comparison(readings(1, 3, 3)).influences())
                .extracting(Influence::with, Influence::without, Influence::changesIt)
                .containsExactly(
                        org.assertj.core.api.Assertions.tuple(3, 3, false),
                        org.assertj.core.api.Assertions.tuple(3, 1, true),
                        org.assertj.core.api.Assertions.tuple(3, 1, true));
    }

    private static OptionalInt level(int... levels) {
        return new Comparison(readings(levels)).level();
    }

    private static List<Reading> readings(int... levels) {
        List<Reading> readings = new ArrayList<>();
        for (int level : levels) {
            readings.add(reading(level, ""));
        }
        return readings;
    }
}
