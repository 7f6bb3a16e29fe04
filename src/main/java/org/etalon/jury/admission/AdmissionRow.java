/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.jury.admission;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * A dossier that was handed in, in the list of its edition.
 *
 * @param code of the collectivité
 * @param department may be empty
 * @param type of the collectivité, as it was handed in
 * @param filed what counts
 * @param reason why it is inadmissible; empty where it isn't
 * @param decidedAt when the state began; empty while it is to be checked
 * @param until by when the correction is to be handed in that was asked for; empty where none is awaited
 * @param version from which a change starts; 0 before the first
 */
public record AdmissionRow(
        UUID dossier,
        String code,
        String name,
        String department,
        String type,
        Filed filed,
        AdmissionState state,
        Optional<String> reason,
        Optional<Instant> decidedAt,
        Optional<Instant> until,
        long version) {
    /** A submission. @param submission its id */
    public record Filed(UUID submission, String number, Instant at, UUID by, UUID signedBy, Instant signedAt) {}

    /** Whether a correction was asked for and can't come any more. */
    public boolean isLate(Instant now) {
        return state == AdmissionState.ASKED
                && until.map(end -> !now.isBefore(end)).orElse(true);
    }

    /** With an apostrophe as it is printed. */
    public String printedName() {
        return name.replace('\'', '\u2019');
    }
}
