/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.edition;

import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;

/**
 * An edition as it stands.
 *
 * @param rules SHA-256 of its questionnaire's rules, fixed once it is confirmed
 * @param version raised by each change, from 1
 */
public record EditionRow(EditionPlan plan, String rules, Instant changedAt, long version) {
    public EditionPhase phase(Instant now) {
        return plan.time().phase(now);
    }

    /** The stages to which an organiser may take it now, beside the one where it is. */
    public List<EditionStage> nextStages(Instant now) {
        EditionStage here = plan.time().stage();
        return Stream.of(EditionStage.values())
                .filter(next -> here.canBecome(next, phase(now)) && plan.time().publishesAt() == null)
                .toList();
    }
}
