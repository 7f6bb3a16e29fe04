/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.core.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.etalon.core.answer.Answer;
import org.etalon.core.answer.Answers;
import org.etalon.core.answer.Facts;
import org.etalon.core.law.Sketch;
import org.etalon.core.questionnaire.Question;
import org.etalon.core.review.Verdict.Proof;
import org.etalon.core.review.Verdict.Stance;
import org.etalon.core.scoring.Scoring;
import org.etalon.generated.Chance;
import org.etalon.generated.GeneratedAnswers;
import org.etalon.generated.GeneratedQuestionnaire;
import org.junit.jupiter.api.Test;

class ReviewedTest {
    private static final int CASES = 150;

    private static final Scoring SCORING = Scoring.compile(
            Sketch.of(
                    """
                    domain   d
                    question a yes-no points=10 evidence=required
                    question b yes-no points=10 na
                    question c yes-no points=10 visible=(a is yes)
                    level    global=50
                    """));
    private static final Facts TOWN = Facts.of("commune");

    private static Answers declared() {
        Answers none = Answers.none(SCORING.index());
        return none.with("a", new Answer.One("yes"))
                .evidencing("a")
                .declaring("b", "Sans objet.")
                .with("c", new Answer.One("yes"));
    }

    private static int global(Map<String, Verdict> verdicts) {
        return SCORING.score(TOWN, Reviewed.answers(declared(), verdicts)).global();
    }

    private static Verdict corrected(String choice) {
        return new Verdict(Stance.CORRECTED, Optional.ofNullable(choice).map(Answer.One::new), Optional.empty());
    }

    private static Verdict proof(Proof proof) {
        return new Verdict(Stance.CONFIRMED, Optional.empty(), Optional.of(proof));
    }

    @Test
    void what_is_confirmed_or_not_judged_counts_as_declared() {
        assertThat(global(Map.of())).isEqualTo(10_000);
        assertThat(global(Map.of("a", Verdict.confirmed(), "b", Verdict.confirmed())))
                .isEqualTo(10_000);
        assertThat(global(Map.of("a", proof(Proof.ACCEPTED)))).isEqualTo(10_000);
    }

    @Test
    void a_correction_counts_in_the_place_of_what_was_declared_and_takes_what_hangs_on_it_along() {
        assertThat(global(Map.of("c", corrected("no")))).isEqualTo(5_000);
        assertThat(global(Map.of("c", corrected(null)))).isEqualTo(5_000);
        assertThat(global(Map.of("a", corrected("no"))))
                .as("c is asked no more")
                .isZero();
    }

    @Test
    void a_declaration_of_not_applicable_goes_with_its_correction() {
        assertThat(global(Map.of("b", corrected("no")))).isEqualTo(6_666);
        assertThat(global(Map.of("b", corrected(null)))).isEqualTo(6_666);
        assertThat(global(Map.of("b", corrected("yes")))).isEqualTo(10_000);
    }

    @Test
    void evidence_that_is_not_accepted_is_none() {
        for (Proof proof : new Proof[] {Proof.INSUFFICIENT, Proof.OFF_POINT}) {
            assertThat(global(Map.of("a", proof(proof)))).as("held back").isEqualTo(5_000);
            assertThat(proof(proof).upholds()).isFalse();
        }
        assertThat(proof(Proof.ACCEPTED).upholds()).isTrue();
    }

    @Test
    void whatever_is_asked_confirming_all_changes_nothing_and_reviewing_twice_is_reviewing_once() {
        for (int seed = 0; seed < CASES; seed++) {
            Scoring scoring = Scoring.compile(GeneratedQuestionnaire.wild(seed));
            var chance = new Chance(seed);
            var given = GeneratedAnswers.to(scoring.questionnaire(), chance);
            Answers answers = Answers.of(scoring.index(), given.given(), given.notApplicable(), given.evidence());
            Map<String, Verdict> all = new HashMap<>();
            Map<String, Verdict> some = new HashMap<>();
            for (Question question : scoring.index().questions()) {
                all.put(question.id(), Verdict.confirmed());
                some.put(question.id(), verdict(question, chance));
            }
            assertThat(figures(scoring, given.facts(), Reviewed.answers(answers, all)))
                    .isEqualTo(figures(scoring, given.facts(), answers));
            Answers once = Reviewed.answers(answers, some);
            assertThat(figures(scoring, given.facts(), Reviewed.answers(once, some)))
                    .isEqualTo(figures(scoring, given.facts(), once));
        }
    }

    private static Verdict verdict(Question question, Chance chance) {
        Optional<Proof> proof = chance.in100(30) ? Optional.of(Proof.INSUFFICIENT) : Optional.empty();
        return chance.in100(50)
                ? new Verdict(Stance.CONFIRMED, Optional.empty(), proof)
                : new Verdict(Stance.CORRECTED, Optional.of(GeneratedAnswers.answer(question.type(), chance)), proof);
    }

    private static String figures(Scoring scoring, Facts facts, Answers answers) {
        var score = scoring.score(facts, answers);
        return score.global() + " " + score.proof() + " " + score.level();
    }
}
