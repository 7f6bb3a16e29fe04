/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.dossier.submission;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.etalon.platform.storage.Digest;

/**
 * What was handed in, without its snapshot.
 *
 * @param edition {@code <programme>/<edition>}
 * @param ordinal from 1 in the edition
 * @param digest of the snapshot's bytes
 * @param figures as they were found then
 * @param signed of the state that was handed in
 * @param by who handed it in
 * @param withdrawal there where it was taken back, and counts no longer
 */
public record Submission(
        UUID id,
        UUID dossier,
        String edition,
        int ordinal,
        Digest digest,
        Figures figures,
        SignOff signed,
        UUID by,
        Instant at,
        Optional<Withdrawal> withdrawal) {
    /** The score. @param global in hundredths of a percent, as the proof coverage */
    public record Figures(int global, int proof, int level) {}

    /** When it was taken back, and by whom. */
    public record Withdrawal(UUID by, Instant at) {}

    /** How it is cited: such as {@code 2026-0031}, unique in the edition. */
    public String number() {
        return number(edition, ordinal);
    }

    static String number(String edition, int ordinal) {
        return edition.split("/")[1] + "-" + String.format("%04d", ordinal);
    }

    public boolean isWithdrawn() {
        return withdrawal.isPresent();
    }
}
