/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.dossier.evidence;

import org.etalon.core.scoring.Assessment;

/**
 * What came of a change.
 *
 * @param item as it stands now
 * @param assessment of the whole dossier, this change in it
 */
public record EvidenceOutcome(EvidenceItem item, Assessment assessment) {
    /** Short: an assessment would bring the whole questionnaire along. */
    @Override
    public String toString() {
        return item.toString();
    }
}
