/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.core.advice;

import java.util.ArrayList;
import java.util.List;
import org.etalon.core.advice.Step.Help;
import org.etalon.core.answer.AnswerSheet;
import org.etalon.core.answer.Answers;
import org.etalon.core.scoring.Assessment;
import org.etalon.core.scoring.Assessment.QuestionResult;
import org.etalon.core.scoring.Score;
import org.etalon.core.scoring.Scoring;

/** Makes a change for trial and asks the engine what comes of it. */
final class Trial {
    private final Scoring scoring;
    private final AnswerSheet sheet;
    private final Assessment assessment;
    private final Distances distances;
    private final long[] before;

    Trial(Scoring scoring, AnswerSheet sheet, Assessment assessment, Distances distances) {
        this.scoring = scoring;
        this.sheet = sheet;
        this.assessment = assessment;
        this.distances = distances;
        before = distances.of(assessment.score(), sheet.answers(), assessment);
    }

    Worth of(QuestionResult question, Change change) {
        Answers changed = change.on(sheet.answers());
        Score score = scoring.score(sheet.facts(), changed);
        long[] after = distances.of(score, changed, standings(change, changed));
        int gain = score.global() - assessment.score().global();
        int worth = gain + (score.level() > assessment.score().level() ? NextSteps.LEVEL : 0);
        List<Help> helps = new ArrayList<>();
        for (int at = 0; at < before.length; at++) {
            if (after[at] < before[at]) {
                worth += (int) (NextSteps.REQUIREMENT * (before[at] - after[at]) / before[at]);
                helps.add(new Help(distances.requirement(at), after[at] == 0));
            }
        }
        Step step = new Step(
                question,
                sheet.answers().find(change.question()),
                change.answer(),
                change.evidence(),
                gain,
                change.effort(),
                score.global(),
                score.proof(),
                score.level(),
                helps);
        return new Worth(step, worth);
    }

    /** Explained anew only where what the next level requires names the question. */
    private Assessment standings(Change change, Answers changed) {
        return distances.names(change.question()) ? scoring.assess(sheet.facts(), changed) : assessment;
    }
}
