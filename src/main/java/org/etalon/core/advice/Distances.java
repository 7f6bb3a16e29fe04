/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.core.advice;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.etalon.core.answer.AnswerSheet;
import org.etalon.core.answer.Answers;
import org.etalon.core.questionnaire.Questionnaire;
import org.etalon.core.scoring.Assessment;
import org.etalon.core.scoring.Requirement;
import org.etalon.core.scoring.Score;
import org.etalon.core.scoring.Scoring;

/** How far answers are from each thing that the next level asks and that is still missing; 0 where it is met. */
final class Distances {
    private final Questionnaire questionnaire;
    private final List<Requirement> missing;
    private final Optional<ConditionDistance> condition;

    private Distances(Questionnaire questionnaire, List<Requirement> missing, Optional<ConditionDistance> condition) {
        this.questionnaire = questionnaire;
        this.missing = missing;
        this.condition = condition;
    }

    static Distances of(Scoring scoring, AnswerSheet sheet, Optional<Assessment.LevelResult> next) {
        List<Requirement> missing = next.stream()
                .flatMap(level -> level.requirements().stream())
                .filter(requirement -> !requirement.holds())
                .toList();
        Optional<ConditionDistance> condition = missing.stream()
                .filter(Requirement.Require.class::isInstance)
                .map(require ->
                        new ConditionDistance(scoring, sheet.facts(), ((Requirement.Require) require).condition()))
                .findFirst();
        return new Distances(scoring.questionnaire(), missing, condition);
    }

    Requirement requirement(int at) {
        return missing.get(at);
    }

    /** Whether a condition that the next level requires names the question. */
    boolean names(String question) {
        return condition.filter(required -> required.names(question)).isPresent();
    }

    /** One for each requirement. @param standings where the questions that a condition names stand */
    long[] of(Score score, Answers answers, Assessment standings) {
        return missing.stream()
                .mapToLong(requirement -> of(requirement, score, answers, standings))
                .toArray();
    }

    private long of(Requirement requirement, Score score, Answers answers, Assessment standings) {
        if (requirement instanceof Requirement.Global global) {
            return Math.max(0, global.asks() - score.global());
        }
        if (requirement instanceof Requirement.Proof proof) {
            return Math.max(0, proof.asks() - score.proof());
        }
        if (requirement instanceof Requirement.NamedDomain named) {
            int at = questionnaire.domains().indexOf(named.domain());
            return Math.max(0, named.asks() - score.domain(at).orElse(named.asks()));
        }
        if (requirement instanceof Requirement.EachDomain each) {
            return shortfalls(each.asks(), score).sum();
        }
        if (requirement instanceof Requirement.AtLeastDomains some) {
            return shortfalls(some.score(), score).sorted().limit(some.asks()).sum();
        }
        return condition.orElseThrow().of(answers, standings);
    }

    private IntStream shortfalls(int asks, Score score) {
        return IntStream.range(0, questionnaire.domains().size())
                .filter(at -> score.domain(at).isPresent())
                .map(at -> Math.max(0, asks - score.domain(at).getAsInt()));
    }
}
