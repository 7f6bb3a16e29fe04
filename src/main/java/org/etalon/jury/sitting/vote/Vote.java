/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.jury.sitting.vote;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * A vote on a dossier.
 *
 * @param secret whether nobody is told who voted what
 * @param closed empty while it is open
 * @param result empty while it is open, and where it was withdrawn
 */
public record Vote(
        UUID id,
        UUID sitting,
        UUID dossier,
        boolean secret,
        Instant opened,
        Optional<Instant> closed,
        Optional<Tally> result) {
    /** A secret vote has at least so many ballots: the sums of fewer tell who voted what. */
    public static final int SECRET_LEAST = 3;

    public boolean isOpen() {
        return closed.isEmpty();
    }
}
