/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.questionnaire.question;

import org.etalon.questionnaire.condition.Free;

/** Whether a question has points in some stratum. */
enum Scored {
    YES,
    NO,
    /** Its points, or whether its type can have any, can't be told. */
    UNCLEAR;

    /** What this alone makes of a question. */
    Free free() {
        return switch (this) {
            case YES -> Free.NO;
            case NO -> Free.YES;
            case UNCLEAR -> Free.UNCLEAR;
        };
    }
}
