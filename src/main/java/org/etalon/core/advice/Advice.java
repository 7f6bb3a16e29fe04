/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.core.advice;

import java.util.List;
import java.util.Optional;
import org.etalon.core.answer.AnswerSheet;
import org.etalon.core.questionnaire.Level;
import org.etalon.core.scoring.Assessment;
import org.etalon.core.scoring.Scoring;

/**
 * Advice on one result; the same questionnaire and answers always give the same advice.
 *
 * @param strengths at most {@link Strengths#MOST}, what brings most first
 * @param steps at most {@link NextSteps#MOST}, the most useful first
 * @param next the level above the one reached; empty where the highest is
 * @param gaps what the next level asks and does not find, in the order of the format; empty where there is no next level
 */
public record Advice(List<Strength> strengths, List<Step> steps, Optional<Level> next, List<Gap> gaps) {
    public Advice {
        strengths = List.copyOf(strengths);
        steps = List.copyOf(steps);
        gaps = List.copyOf(gaps);
    }

    /**
     * Takes a few hundred runs of the engine at most.
     *
     * @param sheet the facts and answers of the result
     * @param assessment what the engine made of them
     */
    public static Advice of(Scoring scoring, AnswerSheet sheet, Assessment assessment) {
        Optional<Assessment.LevelResult> next = next(assessment);
        Distances distances = Distances.of(scoring, sheet, next);
        return new Advice(
                Strengths.of(assessment),
                new NextSteps(scoring, sheet, assessment, distances).list(),
                next.map(Assessment.LevelResult::level),
                next.map(level -> Gap.list(level, assessment)).orElse(List.of()));
    }

    private static Optional<Assessment.LevelResult> next(Assessment assessment) {
        return assessment.levels().stream().filter(level -> !level.holds()).findFirst();
    }
}
