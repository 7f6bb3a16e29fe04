/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.core.scoring;

import java.util.ArrayList;
import java.util.List;
import org.etalon.core.answer.Answers;
import org.etalon.core.condition.Program;
import org.etalon.core.condition.Sight;
import org.etalon.core.questionnaire.Condition;
import org.etalon.core.questionnaire.Level;
import org.etalon.core.questionnaire.Questionnaire;
import org.etalon.core.scoring.Assessment.DomainResult;
import org.etalon.core.scoring.Assessment.Lack;
import org.etalon.core.scoring.Assessment.LevelResult;
import org.etalon.core.scoring.Assessment.Progress;
import org.etalon.core.scoring.Assessment.QuestionResult;

/** Turns a tally into the whole result. */
final class Explanation {
    private final Outline outline;
    private final Ground ground;
    private final Answers answers;
    private final Tally tally;
    private final Score score;
    private final Score strict;

    Explanation(Outline outline, Ground ground, Answers answers, Tally tally) {
        this.outline = outline;
        this.ground = ground;
        this.answers = answers;
        this.tally = tally;
        score = tally.score();
        strict = tally.anyDeclared() ? tally.strict() : score;
    }

    Assessment assessment() {
        Questionnaire questionnaire = outline.questionnaire;
        List<DomainResult> domains = domains();
        int answered = 0;
        int asked = 0;
        for (DomainResult domain : domains) {
            answered += domain.progress().answered();
            asked += domain.progress().asked();
        }
        return new Assessment(
                questionnaire,
                ground.stratum(),
                score,
                strict,
                domains,
                questions(),
                levels(),
                holding(questionnaire.mentions(), outline.propose, tally.counted()),
                holding(questionnaire.checks(), outline.checks, tally.seen()),
                new Progress(answered, asked));
    }

    private List<DomainResult> domains() {
        int[] possible = tally.possible();
        DomainResult[] results = new DomainResult[possible.length];
        for (int at = 0; at < results.length; at++) {
            results[at] = new DomainResult(
                    outline.questionnaire.domains().get(at),
                    ground.weights()[at],
                    tally.earned[at],
                    possible[at],
                    score.domain(at),
                    strict.domain(at),
                    progress(at));
        }
        return List.of(results);
    }

    private Progress progress(int domain) {
        int answered = 0;
        int asked = 0;
        int end = outline.starts[outline.runs[domain + 1]];
        for (int at = outline.starts[outline.runs[domain]]; at < end; at++) {
            asked += tally.outcomes[at] >= Outcome.UNANSWERED ? outline.counted[at] : 0;
            answered += tally.outcomes[at] > Outcome.UNANSWERED ? outline.counted[at] : 0;
        }
        return new Progress(answered, asked);
    }

    private List<QuestionResult> questions() {
        Place[] places = outline.places;
        int[] worths = ground.points();
        byte[] outcomes = tally.outcomes;
        QuestionResult[] results = new QuestionResult[outcomes.length];
        for (int at = 0; at < results.length; at++) {
            Standing standing = Outcome.standing(outcomes[at]);
            int points = worths[at];
            int worth = Outcome.score(outcomes[at]);
            boolean unproven = outline.evidence[at] != Outline.NOT_EXPECTED && !answers.evidenced(at);
            List<Lack> lacks = Lacks.of(standing, unproven, points > 0 && worth < 100);
            int promised = standing == Standing.HELD_BACK ? outline.marking.score(at, answers.code(at)) : worth;
            results[at] = new QuestionResult(places[at], standing, points, worth, promised, lacks);
        }
        return List.of(results);
    }

    private List<LevelResult> levels() {
        Sight sight = tally.counted();
        List<Level> levels = outline.questionnaire.levels();
        LevelResult[] results = new LevelResult[levels.size()];
        for (int at = 0; at < results.length; at++) {
            Level level = levels.get(at);
            boolean more = level.require().isPresent();
            Requirement[] all = ground.thresholds().list(at, score.domains(), score.global(), score.proof(), more);
            if (more) {
                all[all.length - 1] = require(level.require().get(), at, sight);
            }
            results[at] = new LevelResult(level, at < score.level(), List.of(all));
        }
        return List.of(results);
    }

    private Requirement require(Condition condition, int level, Sight sight) {
        boolean holds = outline.program.holds(outline.require[level], sight);
        if (holds) {
            return new Requirement.Require(condition, true, List.of());
        }
        List<Condition> parts = Requirement.Require.parts(condition);
        List<Condition> open = new ArrayList<>();
        for (int at = 0; at < parts.size(); at++) {
            if (!outline.program.holds(outline.requireParts[level][at], sight)) {
                open.add(parts.get(at));
            }
        }
        return new Requirement.Require(condition, false, open);
    }

    private <T> List<T> holding(List<T> all, int[] conditions, Sight sight) {
        List<T> holding = new ArrayList<>();
        for (int at = 0; at < conditions.length; at++) {
            if (conditions[at] != Program.NONE && outline.program.holds(conditions[at], sight)) {
                holding.add(all.get(at));
            }
        }
        return holding;
    }
}
