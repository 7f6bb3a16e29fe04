/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.dossier.submission;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.etalon.core.scoring.Score;
import org.etalon.dossier.submission.Submission.Figures;

/** A submission before it has a snapshot. */
record Unsealed(UUID dossier, String edition, int ordinal, SignOff signed, UUID by, Instant at) {
    String number() {
        return Submission.number(edition, ordinal);
    }

    Submission sealed(Snapshot snapshot, Score score) {
        return new Submission(
                UUID.randomUUID(),
                dossier,
                edition,
                ordinal,
                snapshot.digest(),
                new Figures(score.global(), score.proof(), score.level()),
                signed,
                by,
                at,
                Optional.empty());
    }
}
