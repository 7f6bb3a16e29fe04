/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.assessment;

import org.etalon.core.advice.Advice;
import org.etalon.core.answer.AnswerSheet;
import org.etalon.core.scoring.Assessment;
import org.etalon.core.scoring.Scoring;

/** A dossier, what the engine made of it, and the engine. */
public record Scored(Scoring scoring, AnswerSheet sheet, Assessment assessment) {
    public Advice advice() {
        return Advice.of(scoring, sheet, assessment);
    }
}
