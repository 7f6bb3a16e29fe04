/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.dossier.export.back;

import java.util.UUID;
import org.etalon.core.questionnaire.Questionnaire;

/**
 * What a file of answers was made of.
 *
 * @param dossier its id; empty for a form that fits every dossier of its questionnaire
 * @param questionnaire its key
 * @param rules the digest of its rules
 */
public record Origin(String dossier, String questionnaire, String rules) {
    /** @throws org.etalon.core.problem.RefusedException where it is of another */
    public void refuseUnlessOf(UUID id, Questionnaire asked) {
        if (!dossier.isEmpty() && !dossier.equals(id.toString())) {
            throw BackProblem.ANSWERS_OTHER_DOSSIER.refusal();
        }
        if (!questionnaire.equals(asked.key())) {
            throw BackProblem.ANSWERS_OTHER_QUESTIONNAIRE.refusal();
        }
        if (!rules.equals(asked.digests().rules())) {
            throw BackProblem.ANSWERS_OTHER_RULES.refusal();
        }
    }
}
