/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.dossier.fill;

import java.util.Optional;
import org.etalon.core.answer.AnswerSheet;
import org.etalon.core.scoring.Scoring;
import org.etalon.dossier.DossierDoor;
import org.etalon.dossier.KeptAnswer;
import org.etalon.dossier.KnownAnswers;
import org.etalon.dossier.OpenDossier;

/**
 * A dossier opened at one question.
 *
 * @param before what stands at the question
 * @param known all answers as they stand
 */
record Opening(OpenDossier dossier, Scoring scoring, KeptAnswer before, KnownAnswers known) {
    /** @throws org.etalon.core.problem.RefusedException as unknown, where the person may not read it or it has no such question */
    static Opening of(OpenDossier dossier, Scoring scoring, String question, Optional<KnownAnswers> lying) {
        KeptAnswer before = dossier.find(question).orElseThrow(DossierDoor::unknown);
        KnownAnswers known = lying.orElseGet(() ->
                new KnownAnswers(dossier.stamp(), dossier.sheet(scoring.index()).answers()));
        return new Opening(dossier, scoring, before, known);
    }

    AnswerSheet sheet() {
        return new AnswerSheet(dossier.head().facts(), known.answers());
    }
}
