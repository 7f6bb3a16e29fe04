/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.jury.decision;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * What the jury decided on a dossier.
 *
 * @param level 0 for none
 * @param mentions ids of the questionnaire's, in its order
 * @param reason may be empty where it is what was proposed
 * @param by the person who decided
 * @param version raised by each change, from 1
 * @param read on how many readings; empty where nobody knows, and on appeal
 */
public record Decision(
        UUID dossier,
        int level,
        List<String> mentions,
        String reason,
        Instant at,
        UUID by,
        long version,
        Optional<ReadBy> read) {
    public Decision {
        mentions = List.copyOf(mentions);
    }
}
