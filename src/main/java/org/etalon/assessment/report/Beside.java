/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.assessment.report;

import java.util.List;
import java.util.Optional;
import org.etalon.core.scoring.Assessment.QuestionResult;
import org.etalon.platform.document.Line;

/** What a paper says of a question beside what a score is made from. */
public interface Beside {
    /** Nothing more. */
    Beside NOTHING = new Beside() {
        @Override
        public List<Line> under(QuestionResult question) {
            return List.of();
        }

        @Override
        public Optional<Line> proof(QuestionResult question) {
            return Optional.empty();
        }
    };

    /** What stands under the answer, or where it would stand. */
    List<Line> under(QuestionResult question);

    /** Its evidence by name, in the place of the word that there is some; empty where there is none. */
    Optional<Line> proof(QuestionResult question);
}
