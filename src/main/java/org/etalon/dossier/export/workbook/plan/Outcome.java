/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.dossier.export.workbook.plan;

import org.etalon.core.scoring.Standing;

/** How a question stands, as a number that formulas can compare: what counts is the highest, what conditions see stands above the rest. */
public enum Outcome {
    OUT,
    DECLARED,
    HIDDEN,
    UNANSWERED,
    HELD_BACK,
    COUNTED;

    /** @see Standing */
    public static Outcome of(Standing standing) {
        return switch (standing) {
            case DOMAIN_OUT, SECTION_OUT, QUESTION_OUT -> OUT;
            case DECLARED -> DECLARED;
            case SECTION_HIDDEN, QUESTION_HIDDEN -> HIDDEN;
            case UNANSWERED -> UNANSWERED;
            case HELD_BACK -> HELD_BACK;
            case COUNTED -> COUNTED;
        };
    }
}
