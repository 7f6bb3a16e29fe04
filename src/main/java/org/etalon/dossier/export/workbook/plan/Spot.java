/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.dossier.export.workbook.plan;

import java.util.List;
import java.util.Optional;
import org.etalon.core.questionnaire.Domain;
import org.etalon.core.questionnaire.Question;
import org.etalon.platform.sheet.Place;

/**
 * A question and where it stands.
 *
 * @param position in the document, from 0
 * @param number such as 3.2
 * @param labels the texts of its choices, each different
 * @param answer the cell for its answer
 * @param reckonedRow on the reckoning
 * @param choiceRow the first of its choices or steps
 * @param listColumn on the sheet of lists; -1 where it is none
 */
public record Spot(
        int position,
        String number,
        Domain domain,
        Optional<Domain.Section> section,
        Question question,
        List<String> labels,
        Place answer,
        int reckonedRow,
        int choiceRow,
        int listColumn) {

    /** How many choices or steps it has. */
    public int rowsOfChoices() {
        return labels.size()
                + Plan.scale(question.type()).map(scale -> scale.steps().size()).orElse(0);
    }

    /** Whether it is scored in some stratum of this edition. */
    public boolean isScored() {
        return question.scored() && !question.announced();
    }
}
