/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.assessment.blank;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.Stream;
import org.etalon.core.answer.AnswerSheet;
import org.etalon.core.answer.Answers;
import org.etalon.core.answer.Facts;
import org.etalon.core.questionnaire.Condition;
import org.etalon.core.questionnaire.Fact;
import org.etalon.core.questionnaire.Question;
import org.etalon.core.scoring.Scoring;
import org.etalon.platform.document.Block;
import org.etalon.platform.document.Document;
import org.etalon.platform.paper.PaperFormat;
import org.etalon.platform.paper.PaperJudge;
import org.etalon.questionnaire.QuestionnaireLoader;
import org.etalon.questionnaire.reading.Source;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A questionnaire as a form to be filled by hand. */
class BlankFormTest {
    private static final Scoring SCORING =
            Scoring.compile(QuestionnaireLoader.load(Path.of("questionnaires/territoire-numerique-libre/2026"))
                    .questionnaire()
                    .orElseThrow());
    private static final Instant NOW = Instant.parse("2026-05-12T09:41:00Z");
    private static final byte[] SMALL =
            """
            format: etalon/1
            programme: small
            edition: "1"
            title: Petit
            status: draft
            domains:
              - id: one
                title: Un
                weight: 1
                questions:
                  - {id: everywhere, text: Partout, type: yes-no, points: 4}
                  - {id: in-towns, text: En ville, type: yes-no, points: 4, applies: {collectivity: population, at-least: 3500}}
                  - {id: in-the-region, text: Ici, type: yes-no, points: 4, applies: {collectivity: region, is: "84"}}
              - id: two
                title: Deux
                weight: 1
                applies: {collectivity: type, is: syndicat}
                questions:
                  - {id: of-syndicats, text: Entre nous, type: yes-no, points: 4}
            levels:
              - {level: 1, title: Un, global: 10}
            """
                    .getBytes(StandardCharsets.UTF_8);
    private static final Facts VILLAGE =
            new Facts("commune", OptionalLong.of(320), OptionalLong.empty(), Optional.empty(), Optional.empty());

    @Test
    void for_everybody_it_asks_everything_and_says_what_answers_are_worth_as_a_share() {
        Document form = form(Optional.empty());

        assertThat(asked(form)).hasSize(SCORING.index().size());
        assertThat(choices(form)).anyMatch(choice -> choice.worth().equals("100\u00a0%"));
        assertThat(form.properties().subject()).isEqualTo("toute collectivité");
    }

    @Test
    void for_a_body_it_leaves_out_only_what_can_never_concern_it() {
        var facts = Optional.of(VILLAGE);
        List<String> asked = asked(form(facts));
        String stratum = SCORING.stratum(VILLAGE);

        var results = SCORING.assess(new AnswerSheet(VILLAGE, Answers.none(SCORING.index())))
                .questions();
        for (int at = 0; at < results.size(); at++) {
            Question question = SCORING.index().question(at);
            var because = results.get(at).standing().because(results.get(at).place());
            boolean never = because.isPresent() && Chance.of(because.get(), facts, stratum) == Chance.NEVER;
            assertThat(asked.contains(question.id())).as(question.id()).isEqualTo(!never);
        }
    }

    @Test
    void what_its_facts_rule_out_is_not_there_and_what_they_leave_open_says_when_it_counts() {
        var scoring = Scoring.compile(QuestionnaireLoader.load(Source.of("small.yaml", SMALL, Source.Syntax.YAML))
                .questionnaire()
                .orElseThrow());

        Document form = BlankForm.of(scoring, Optional.of(VILLAGE), NOW, Locale.FRENCH);

        assertThat(asked(form)).containsExactly("everywhere", "in-the-region");
        assertThat(form.blocks().toString())
                .contains("seulement si la collectivité se trouve dans la région de code", "Oui", "4 points au plus");
        assertThat(asked(BlankForm.of(scoring, Optional.empty(), NOW, Locale.FRENCH)))
                .contains("in-towns", "of-syndicats");
    }

    @Test
    void for_a_body_it_says_the_points_of_its_scale() {
        Document form = form(Optional.of(VILLAGE));
        Question question = SCORING.index().question(SCORING.index().get("free-software-policy"));
        String most = question.points().in(SCORING.stratum(VILLAGE)) + "\u00a0points";

        assertThat(choices(form)).anyMatch(choice -> choice.worth().equals(most));
        assertThat(form.properties().subject()).isEqualTo("Commune de 320 habitants");
    }

    @Test
    void what_is_not_known_leaves_a_condition_open_and_what_is_known_decides_it() {
        Condition large = fact(Fact.POPULATION, new Condition.Test.AtLeast(3_500_00));
        Condition town = fact(Fact.TYPE, new Condition.Test.In(List.of("commune")));
        Condition answer = new Condition.OfQuestion("any", new Condition.Test.Answered(true));

        assertThat(chance(large)).isEqualTo(Chance.NEVER);
        assertThat(chance(new Condition.Not(large))).isEqualTo(Chance.ALWAYS);
        assertThat(chance(fact(Fact.REGION, new Condition.Test.In(List.of("84")))))
                .isEqualTo(Chance.MAYBE);
        assertThat(chance(new Condition.All(List.of(town, answer)))).isEqualTo(Chance.MAYBE);
        assertThat(chance(new Condition.All(List.of(large, answer)))).isEqualTo(Chance.NEVER);
        assertThat(chance(new Condition.Any(List.of(town, answer)))).isEqualTo(Chance.ALWAYS);
        assertThat(chance(new Condition.AtLeast(2, List.of(town, answer, large))))
                .isEqualTo(Chance.MAYBE);
        assertThat(Chance.of(town, Optional.empty(), "")).isEqualTo(Chance.MAYBE);
    }

    @ParameterizedTest
    @EnumSource
    void each_format_is_what_it_says_it_is_as_independent_judges_find(PaperFormat format) throws Exception {
        assertThat(PaperJudge.faults(format, form(Optional.of(VILLAGE)))).isEmpty();
    }

    private static Chance chance(Condition condition) {
        return Chance.of(condition, Optional.of(VILLAGE), SCORING.stratum(VILLAGE));
    }

    private static Condition fact(Fact fact, Condition.Test test) {
        return new Condition.OfFact(fact, test);
    }

    private static Document form(Optional<Facts> facts) {
        return BlankForm.of(SCORING, facts, NOW, Locale.FRENCH);
    }

    private static List<String> asked(Document form) {
        return form.headings().stream()
                .map(heading -> heading.anchor().name())
                .filter(name -> name.startsWith("question "))
                .map(name -> name.substring("question ".length()))
                .toList();
    }

    private static List<Block.Choices.Choice> choices(Document form) {
        return form.blocks().stream()
                .flatMap(block -> block instanceof Block.Choices choices ? choices.all().stream() : Stream.empty())
                .toList();
    }
}
