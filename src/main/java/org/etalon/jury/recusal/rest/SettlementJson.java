/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.jury.recusal.rest;

import org.etalon.jury.JuryProblem;

/** What becomes of a tie. @param state {@code confirmed}, or {@code dismissed}, which needs a reason */
public record SettlementJson(String state, String reason) {
    /** @throws org.etalon.core.problem.RefusedException where it is neither */
    boolean isConfirmed() {
        if (!"confirmed".equals(state) && !"dismissed".equals(state)) {
            throw JuryProblem.RECUSAL_STATE_UNKNOWN.refusal("state");
        }
        return "confirmed".equals(state);
    }
}
