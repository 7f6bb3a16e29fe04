/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.jury.recusal;

import java.time.Instant;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/**
 * What ties one juror to one candidate.
 *
 * @param grounds at least one
 * @param reason in the juror's words; empty where they said nothing
 * @param settled by whom, when and why, once it is settled
 * @param version raised by each change, from 1
 */
public record Recusal(
        UUID id,
        UUID juror,
        UUID dossier,
        Set<TieGround> grounds,
        String reason,
        RecusalState state,
        Instant raisedAt,
        Optional<Settlement> settled,
        long version) {
    public Recusal {
        grounds = Set.copyOf(EnumSet.copyOf(grounds));
    }

    /** Who settled it, when, and why. */
    public record Settlement(UUID by, Instant at, String reason) {}

    /** Whether the facts leave no choice. */
    public boolean isCertain() {
        return grounds.stream().anyMatch(TieGround::isCertain);
    }

    /** What is found for the first time. @param grounds at least one */
    static Recusal first(UUID juror, UUID dossier, Set<TieGround> grounds, String reason, Instant now) {
        return new Recusal(
                UUID.randomUUID(), juror, dossier, grounds, reason, RecusalState.OPEN, now, Optional.empty(), 1);
    }

    /**
     * What becomes of it once facts and declaration are looked at anew. Whatever is settled stays so until something new comes to light.
     *
     * @param grounds all that there are now
     * @param said what the juror says now; empty where they say nothing
     * @return empty where nothing ties them any more; equal to what was where nothing changed
     */
    Optional<Recusal> again(Set<TieGround> grounds, String said, Instant now) {
        boolean isNew = !this.grounds.containsAll(grounds) || !said.isEmpty() && !said.equals(reason);
        boolean same = this.grounds.equals(grounds) && reason.equals(said);
        if (same || !isNew && state != RecusalState.OPEN) {
            return Optional.of(this);
        }
        if (grounds.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new Recusal(
                id,
                juror,
                dossier,
                grounds,
                said,
                RecusalState.OPEN,
                isNew ? now : raisedAt,
                Optional.empty(),
                version + 1));
    }
}
