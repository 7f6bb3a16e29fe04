/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.dossier.page;

import org.etalon.assessment.form.Spoken;
import org.etalon.core.questionnaire.Domain;
import org.etalon.core.questionnaire.Questionnaire;

/** Questions in a few words, with their numbers, such as « 2.4 Navigateur libre ». */
public record QuestionTitles(Questionnaire questionnaire, Spoken spoken) {
    /** @throws IllegalArgumentException where there is no such question */
    public String of(String question) {
        for (Domain domain : questionnaire.domains()) {
            for (int within = 0; within < domain.questions().size(); within++) {
                var each = domain.questions().get(within);
                if (each.id().equals(question)) {
                    return questionnaire.domains().indexOf(domain) + 1 + "." + (within + 1) + " "
                            + spoken.plain(each.wording().shortest());
                }
            }
        }
        throw new IllegalArgumentException("there is no question '" + question + "'");
    }
}
