/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.core.scoring;

import java.util.List;
import org.etalon.core.questionnaire.Question;
import org.etalon.core.questionnaire.Questionnaire;

/**
 * The numbers of one stratum.
 *
 * @param stratum its id
 * @param points by question, 0 where announced (step 2)
 * @param weights by domain
 * @param thresholds of the levels
 */
record Ground(String stratum, int[] points, int[] weights, Thresholds thresholds) {
    static Ground of(Questionnaire questionnaire, List<Question> questions, String stratum) {
        return new Ground(
                stratum,
                questions.stream()
                        .mapToInt(question ->
                                question.announced() ? 0 : question.points().in(stratum))
                        .toArray(),
                questionnaire.domains().stream()
                        .mapToInt(domain -> domain.weight().in(stratum))
                        .toArray(),
                new Thresholds(questionnaire, stratum));
    }
}
