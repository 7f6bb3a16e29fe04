/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.dossier.consult;

import java.time.Instant;
import java.util.UUID;
import org.etalon.dossier.DossierStatus;
import org.etalon.edition.EditionTime;

/**
 * A dossier in a list.
 *
 * @param collectivity its code
 * @param programme of the edition
 * @param answered how many questions have an answer that counts or a reason not to
 * @param changedAt when an answer was changed last; null where none ever was
 * @param operator the code of the body by whose mandate one works there; empty for a member
 * @param counting the number of the submission that counts, also while it is amended; null where none does
 */
public record DossierRow(
        UUID id,
        String collectivity,
        String name,
        String programme,
        String edition,
        String titleFr,
        String titleEn,
        EditionTime time,
        DossierStatus status,
        int answered,
        Instant startedAt,
        Instant changedAt,
        String operator,
        String counting) {
    /** Whether who asks works there by mandate alone. */
    public boolean isByMandate() {
        return !operator.isEmpty();
    }
}
