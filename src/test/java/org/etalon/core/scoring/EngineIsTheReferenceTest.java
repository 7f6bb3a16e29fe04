/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.core.scoring;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.etalon.core.answer.Answer;
import org.etalon.core.answer.Answers;
import org.etalon.core.answer.Facts;
import org.etalon.core.questionnaire.Fact;
import org.etalon.core.questionnaire.Questionnaire;
import org.etalon.generated.Chance;
import org.etalon.generated.GeneratedAnswers;
import org.etalon.generated.GeneratedQuestionnaire;
import org.junit.jupiter.api.Test;

/** The engine over flat arrays gives what the rules give when they are followed word by word. */
class EngineIsTheReferenceTest {
    private static final int QUESTIONNAIRES = 800;
    private static final int DOSSIERS = 8;

    private final Set<Standing> standings = EnumSet.noneOf(Standing.class);
    private final Set<String> kinds = new TreeSet<>();
    private final Set<Integer> levels = new TreeSet<>();

    @Test
    void the_engine_gives_what_the_rules_give_word_by_word() {
        for (long seed = 0; seed < QUESTIONNAIRES; seed++) {
            Questionnaire questionnaire = GeneratedQuestionnaire.wild(seed);
            Scoring scoring = Scoring.compile(questionnaire);
            Chance chance = new Chance(-seed);
            for (int dossier = 0; dossier < DOSSIERS; dossier++) {
                compare("seed " + seed + ", dossier " + dossier, scoring, GeneratedAnswers.to(questionnaire, chance));
            }
        }
        assertThat(standings).as("what the cases show").containsExactly(Standing.values());
        assertThat(kinds).containsExactly("domain out of scope", "level waits for a lower one", "mention", "stricter");
        assertThat(levels).contains(0, 1, 2, 3, 4);
    }

    private void note(Assessment found) {
        found.questions().forEach(question -> standings.add(question.standing()));
        levels.add(found.score().level());
        if (found.strict().global() < found.score().global()) {
            kinds.add("stricter");
        }
        if (!found.mentions().isEmpty()) {
            kinds.add("mention");
        }
        if (found.domains().stream().anyMatch(domain -> domain.score().isEmpty())) {
            kinds.add("domain out of scope");
        }
        if (found.levels().stream()
                .anyMatch(
                        level -> !level.holds() && level.requirements().stream().allMatch(Requirement::holds))) {
            kinds.add("level waits for a lower one");
        }
    }

    private void compare(String seed, Scoring scoring, GeneratedAnswers said) {
        var dossier = new ReferenceScoring.Dossier(
                facts(said.facts()), answers(said), said.notApplicable().keySet(), said.evidence());
        ReferenceScoring.Result expected = ReferenceScoring.score(scoring.questionnaire(), dossier);
        Answers answers = Answers.of(scoring.index(), said.given(), said.notApplicable(), said.evidence());

        Assessment found = scoring.assess(said.facts(), answers);
        note(found);

        assertThat(found.stratum()).as(seed).isEqualTo(expected.stratum());
        assertThat(figures(found, found.score())).as(seed).isEqualTo(expected.figures());
        assertThat(figures(found, found.strict()))
                .as("strict, " + seed)
                .isEqualTo(ReferenceScoring.strict(scoring.questionnaire(), dossier));
        assertThat(figures(found, scoring.score(said.facts(), answers)))
                .as(seed)
                .isEqualTo(expected.figures());
        assertThat(states(found)).as(seed).isEqualTo(expected.states());
        assertThat(scores(found)).as(seed).isEqualTo(expected.scores());
        for (var domain : found.domains()) {
            String id = domain.domain().id();
            assertThat(domain.earned()).as(seed).isEqualTo(expected.earned().get(id));
            assertThat(domain.possible()).as(seed).isEqualTo(expected.possible().get(id));
        }
        assertThat(found.levels().stream().map(Assessment.LevelResult::holds))
                .as(seed)
                .isEqualTo(expected.levels());
        assertThat(found.mentions().stream().map(Questionnaire.Mention::id))
                .as(seed)
                .isEqualTo(expected.mentions());
    }

    private static ReferenceScoring.Figures figures(Assessment assessment, Score score) {
        Map<String, Optional<Integer>> domains = new LinkedHashMap<>();
        for (int at = 0; at < assessment.domains().size(); at++) {
            var reached = score.domain(at);
            domains.put(
                    assessment.domains().get(at).domain().id(),
                    reached.isPresent() ? Optional.of(reached.getAsInt()) : Optional.empty());
        }
        return new ReferenceScoring.Figures(domains, score.global(), score.proof(), score.level());
    }

    private static Map<String, ReferenceScoring.State> states(Assessment assessment) {
        return assessment.questions().stream()
                .collect(Collectors.toMap(
                        each -> each.place().question().id(),
                        each -> ReferenceScoring.State.valueOf(
                                each.standing().state().name())));
    }

    private static Map<String, Integer> scores(Assessment assessment) {
        return assessment.questions().stream()
                .collect(Collectors.toMap(each -> each.place().question().id(), Assessment.QuestionResult::score));
    }

    private static Map<Fact, Object> facts(Facts facts) {
        Map<Fact, Object> known = new EnumMap<>(Fact.class);
        known.put(Fact.TYPE, facts.type());
        facts.department().ifPresent(code -> known.put(Fact.DEPARTMENT, code));
        facts.region().ifPresent(code -> known.put(Fact.REGION, code));
        facts.population().ifPresent(people -> known.put(Fact.POPULATION, 100 * people));
        facts.staff().ifPresent(hundredths -> known.put(Fact.STAFF, hundredths));
        return known;
    }

    private static Map<String, Object> answers(GeneratedAnswers said) {
        return said.given().entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, entry -> plain(entry.getValue())));
    }

    private static Object plain(Answer answer) {
        if (answer instanceof Answer.One one) {
            return one.choice();
        }
        if (answer instanceof Answer.Several several) {
            return Set.copyOf(several.choices());
        }
        if (answer instanceof Answer.Amount amount) {
            return amount.hundredths();
        }
        if (answer instanceof Answer.Entries entries) {
            return List.copyOf(entries.texts());
        }
        return answer instanceof Answer.Words words ? words.text() : answer.toString();
    }
}
