/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.core.review;

import java.util.Map;
import java.util.Optional;
import org.etalon.core.answer.Answers;

/** What counts once a juror has read what was declared. */
public final class Reviewed {
    private Reviewed() {}

    /**
     * Corrected answers in the place of those declared, without the evidence that was not accepted. A declaration of "not applicable" goes
     * with the correction. What nothing is said of stays.
     *
     * @param verdicts by question
     * @throws IllegalArgumentException where a question is unknown or a correction not of its kind
     */
    public static Answers answers(Answers declared, Map<String, Verdict> verdicts) {
        Answers reviewed = declared;
        for (var each : verdicts.entrySet()) {
            Verdict verdict = each.getValue();
            if (verdict.stance() == Verdict.Stance.CORRECTED) {
                reviewed = reviewed.replacing(each.getKey(), verdict.instead(), Optional.empty());
            }
            if (!verdict.proof().map(Verdict.Proof::counts).orElse(true)) {
                reviewed = reviewed.unproven(each.getKey());
            }
        }
        return reviewed;
    }
}
