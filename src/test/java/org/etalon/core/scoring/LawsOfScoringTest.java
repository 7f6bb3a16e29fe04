/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.core.scoring;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.BiConsumer;
import java.util.function.LongFunction;
import java.util.stream.LongStream;
import org.etalon.core.answer.Answer;
import org.etalon.core.answer.Answers;
import org.etalon.core.answer.Facts;
import org.etalon.core.law.Laws;
import org.etalon.core.questionnaire.Question;
import org.etalon.core.questionnaire.Questionnaire;
import org.etalon.core.scoring.Assessment.DomainResult;
import org.etalon.core.scoring.Assessment.QuestionResult;
import org.etalon.core.scoring.Standing.State;
import org.etalon.generated.Chance;
import org.etalon.generated.GeneratedAnswers;
import org.etalon.generated.GeneratedQuestionnaire;
import org.junit.jupiter.api.Test;

/** What holds of every result, whatever is asked and answered. */
class LawsOfScoringTest {
    private static final int QUESTIONNAIRES = 200;
    private static final int DOSSIERS = 6;

    private record Case(String seed, Scoring scoring, Facts facts, Answers answers, Chance chance) {
        Assessment assess(Answers others) {
            return scoring.assess(facts, others);
        }
    }

    @Test
    void a_better_answer_never_lowers_anything_nor_takes_a_mention_away() {
        each(GeneratedQuestionnaire::lawful, LawsOfScoringTest::improve);
    }

    @Test
    void what_the_laws_let_pass_never_harms_either() {
        List<Long> passed = LongStream.range(0, 1_500)
                .filter(seed -> Laws.findings(GeneratedQuestionnaire.daring(seed)).stream()
                        .noneMatch(finding -> finding.code().name().endsWith("_HARMS")))
                .boxed()
                .toList();
        assertThat(passed).hasSizeGreaterThan(100);
        each(at -> GeneratedQuestionnaire.daring(passed.get((int) at)), passed.size(), LawsOfScoringTest::improve);
    }

    private static void improve(Case one, Assessment before) {
        for (QuestionResult result : before.questions()) {
            Question question = result.place().question();
            Optional<Answer> better = BetterAnswer.than(one.answers().find(question.id()), question, one.chance());
            if (question.scored() && better.isPresent()) {
                Assessment after = one.assess(one.answers().with(question.id(), better.get()));
                assertNotLower(one.seed() + ", " + question.id() + " = " + better, before, after);
            }
        }
    }

    @Test
    void evidence_never_lowers_anything() {
        each(GeneratedQuestionnaire::lawful, (one, before) -> {
            for (QuestionResult result : before.questions()) {
                Question question = result.place().question();
                if (question.evidence().isPresent()) {
                    Assessment after = one.assess(one.answers().evidencing(question.id()));
                    assertNotLower(one.seed() + ", " + question.id(), before, after);
                }
            }
        });
    }

    private static void assertNotLower(String seed, Assessment before, Assessment after) {
        assertThat(after.score().global())
                .as(seed)
                .isGreaterThanOrEqualTo(before.score().global());
        assertThat(after.score().proof())
                .as(seed)
                .isGreaterThanOrEqualTo(before.score().proof());
        assertThat(after.score().level())
                .as(seed)
                .isGreaterThanOrEqualTo(before.score().level());
        assertThat(after.strict().global())
                .as(seed)
                .isGreaterThanOrEqualTo(before.strict().global());
        assertThat(after.strict().level())
                .as(seed)
                .isGreaterThanOrEqualTo(before.strict().level());
        assertThat(after.mentions()).as(seed).containsAll(before.mentions());
        for (int at = 0; at < before.domains().size(); at++) {
            int was = before.score().domain(at).orElse(0);
            OptionalInt is = after.score().domain(at);
            assertThat(is.orElse(was == 0 ? 0 : -1)).as(seed).isGreaterThanOrEqualTo(was);
        }
    }

    @Test
    void a_question_stored_but_not_asked_changes_nothing() {
        each(GeneratedQuestionnaire::wild, (one, before) -> {
            for (QuestionResult result : before.questions()) {
                String id = result.place().question().id();
                if (result.standing().state() != State.ASKED) {
                    Assessment after = one.assess(one.answers().without(id));
                    assertThat(figures(after)).as(one.seed() + ", " + id).isEqualTo(figures(before));
                }
            }
        });
    }

    @Test
    void the_parts_add_up() {
        each(GeneratedQuestionnaire::wild, (one, found) -> {
            for (DomainResult domain : found.domains()) {
                List<QuestionResult> own = found.questions().stream()
                        .filter(question -> question.place().domain().equals(domain.domain()))
                        .toList();
                int inScope = own.stream().mapToInt(QuestionResult::possible).sum();
                assertThat(own.stream().mapToInt(QuestionResult::earned).sum())
                        .as(one.seed())
                        .isEqualTo(domain.earned());
                assertThat(domain.possible()).as(one.seed()).isGreaterThanOrEqualTo(inScope);
                assertThat(domain.score().isPresent()).as(one.seed()).isEqualTo(domain.possible() > 0);
                domain.score()
                        .ifPresent(score -> assertThat(score).as(one.seed()).isEqualTo((int)
                                (10_000L * domain.earned() / domain.possible())));
            }
            assertThat(found.progress().asked())
                    .as(one.seed())
                    .isEqualTo(found.domains().stream()
                            .mapToInt(domain -> domain.progress().asked())
                            .sum());
            assertThat(found.levels().stream().filter(Assessment.LevelResult::holds))
                    .as(one.seed())
                    .hasSize(found.score().level());
        });
    }

    @Test
    void strict_is_never_above_and_equal_where_nothing_is_declared() {
        each(GeneratedQuestionnaire::wild, (one, found) -> {
            assertThat(found.strict().global())
                    .as(one.seed())
                    .isLessThanOrEqualTo(found.score().global());
            assertThat(found.strict().proof())
                    .as(one.seed())
                    .isLessThanOrEqualTo(found.score().proof());
            assertThat(found.strict().level())
                    .as(one.seed())
                    .isLessThanOrEqualTo(found.score().level());
            if (one.answers().notApplicable().isEmpty()) {
                assertThat(found.strict().domains())
                        .as(one.seed())
                        .isEqualTo(found.score().domains());
            }
        });
    }

    @Test
    void a_declaration_never_raises_the_strict_score() {
        each(GeneratedQuestionnaire::lawful, (one, before) -> {
            for (QuestionResult result : before.questions()) {
                Question question = result.place().question();
                if (question.notApplicable()) {
                    Assessment after = one.assess(one.answers().declaring(question.id(), "Sans objet"));
                    String seed = one.seed() + ", " + question.id();
                    assertThat(after.strict().global())
                            .as(seed)
                            .isLessThanOrEqualTo(before.strict().global());
                    assertThat(after.strict().level())
                            .as(seed)
                            .isLessThanOrEqualTo(before.strict().level());
                }
            }
        });
    }

    @Test
    void nothing_answered_gives_nothing_and_never_fails() {
        each(GeneratedQuestionnaire::wild, (one, ignored) -> {
            Assessment found = one.assess(Answers.none(one.scoring().index()));
            assertThat(found.score().global()).as(one.seed()).isZero();
            assertThat(found.score().level()).as(one.seed()).isZero();
            assertThat(found.progress().answered()).as(one.seed()).isZero();
        });
    }

    @Test
    void the_same_answers_give_the_same_result_from_any_engine_of_the_questionnaire() {
        each(GeneratedQuestionnaire::wild, (one, found) -> {
            Scoring other = Scoring.compile(one.scoring().questionnaire());
            Answers same = Answers.of(
                    other.index(), one.answers().given(), one.answers().notApplicable(), evidence(one.answers()));
            assertThat(figures(other.assess(one.facts(), same))).as(one.seed()).isEqualTo(figures(found));
        });
    }

    private static java.util.Set<String> evidence(Answers answers) {
        return answers.index().questions().stream()
                .map(Question::id)
                .filter(id -> answers.evidenced(answers.index().get(id)))
                .collect(java.util.stream.Collectors.toSet());
    }

    private static List<?> figures(Assessment found) {
        return List.of(
                found.domains(),
                found.questions(),
                found.levels(),
                found.mentions(),
                found.progress(),
                found.stratum());
    }

    private static void each(LongFunction<Questionnaire> made, BiConsumer<Case, Assessment> law) {
        each(made, QUESTIONNAIRES, law);
    }

    private static void each(LongFunction<Questionnaire> made, int count, BiConsumer<Case, Assessment> law) {
        for (long seed = 0; seed < count; seed++) {
            Questionnaire questionnaire = made.apply(seed);
            Scoring scoring = Scoring.compile(questionnaire);
            Chance chance = new Chance(-seed);
            for (int dossier = 0; dossier < DOSSIERS; dossier++) {
                GeneratedAnswers said = GeneratedAnswers.to(questionnaire, chance);
                Answers answers = Answers.of(scoring.index(), said.given(), said.notApplicable(), said.evidence());
                Case one = new Case("seed " + seed + ", dossier " + dossier, scoring, said.facts(), answers, chance);
                law.accept(one, one.assess(answers));
            }
        }
    }
}
