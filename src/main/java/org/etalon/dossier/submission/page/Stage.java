/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.dossier.submission.page;

import java.time.Instant;
import java.util.Optional;
import org.etalon.dossier.DossierHead;
import org.etalon.dossier.submission.Submission;

/** How far a dossier is, so that nobody takes a draft for what was handed in. */
enum Stage {
    /** Nothing is handed in. */
    DRAFT("draft"),
    SUBMITTED("submitted"),
    /** It is being changed, and what was handed in before counts. */
    AMENDED("amended"),
    /** Past the closing time, with nothing handed in. */
    MISSED("missed"),
    /** Past the closing time; a correction is asked for, and what was handed in counts until it is sent again. */
    CORRECTION("correction"),
    /** Past the closing time; what was handed in counts. */
    FILED("filed");

    private final String key;

    Stage(String key) {
        this.key = key;
    }

    /** The name in texts. */
    String key() {
        return key;
    }

    static Stage of(DossierHead head, Optional<Submission> counting, Instant at) {
        if (head.isCorrecting(at)) {
            return CORRECTION;
        }
        if (!head.phase(at).isTakingIn()) {
            return counting.isPresent() ? FILED : MISSED;
        }
        if (!head.status().isOpen()) {
            return SUBMITTED;
        }
        return counting.isPresent() ? AMENDED : DRAFT;
    }

    boolean isDraft() {
        return this == DRAFT || this == MISSED || this == CORRECTION;
    }
}
