/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.dossier.evidence.manage;

import java.util.ArrayList;
import java.util.List;
import org.etalon.core.evidence.Numbered;
import org.etalon.core.questionnaire.Domain;
import org.etalon.core.questionnaire.Question;
import org.etalon.core.questionnaire.Questionnaire;

/** Questions that take evidence, by the numbers that the printed questionnaire gives them: domain, point, place in it. */
final class QuestionNumbers {
    private QuestionNumbers() {}

    static List<Numbered> of(Questionnaire questionnaire) {
        List<Numbered> numbered = new ArrayList<>();
        int domains = 0;
        for (Domain domain : questionnaire.domains()) {
            domains++;
            int place = 0;
            for (Question question : domain.questions()) {
                place++;
                if (question.evidence().isPresent()) {
                    numbered.add(new Numbered(domains + "." + place, question.id()));
                }
            }
        }
        return numbered;
    }
}
