/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.edition;

import java.time.Instant;

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
}
