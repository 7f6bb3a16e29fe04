/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.dossier.submission.manage;

import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.List;
import org.etalon.mail.letter.Occasion;

/**
 * On what occasion who answers for a dossier is written to. The gaps: the collectivité, the edition, the number, when it was handed in,
 * the snapshot's SHA-256, until when it may be changed; of the notice {@link #SIGNED}, who signed; of
 * {@link #SIGNABLE}, who gave the last answer.
 */
public enum SubmissionOccasion implements Occasion {
    /** The receipt. */
    SUBMITTED,
    /** The receipt of a correction. */
    CORRECTED,
    /** Nothing counts any more. */
    TAKEN_BACK,
    /** A notice to those who may hand it in now. */
    SIGNED,
    /** A notice to those who may sign it now. */
    SIGNABLE;

    @Override
    public String feature() {
        return "submission";
    }

    @Override
    public List<Object> sample() {
        return this == SIGNED || this == SIGNABLE ? List.of("Élise Martin") : receipt();
    }

    private static List<Object> receipt() {
        var paris = ZoneId.of("Europe/Paris");
        return List.of(
                "Exempleville",
                "Édition 2026",
                "2026-0031",
                ZonedDateTime.of(2026, 6, 12, 16, 5, 0, 0, paris),
                "0123456789abcdef".repeat(4),
                ZonedDateTime.of(2026, 6, 30, 18, 0, 0, 0, paris));
    }
}
