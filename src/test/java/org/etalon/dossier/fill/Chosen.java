/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.dossier.fill;

import org.etalon.core.questionnaire.Question;
import org.etalon.dossier.DossierGround;

/** Questions of the shipped questionnaire chosen by what they allow. */
final class Chosen {
    private Chosen() {}

    /** One in scope of every commune that may be declared not applicable. */
    static String notApplicable() {
        var nothing = DossierGround.SCORING.assess(
                org.etalon.core.answer.Facts.of("commune"),
                org.etalon.core.answer.Answers.none(DossierGround.SCORING.index()));
        return nothing.questions().stream()
                .filter(each -> each.standing() == org.etalon.core.scoring.Standing.UNANSWERED)
                .map(each -> each.place().question())
                .filter(Question::notApplicable)
                .findFirst()
                .orElseThrow()
                .id();
    }
}
