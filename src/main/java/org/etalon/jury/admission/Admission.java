/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.jury.admission;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * What became of a dossier.
 *
 * @param submission on which it was decided; a later one is to be checked anew
 * @param reason why it is inadmissible; empty where it isn't
 * @param decidedBy the organiser
 * @param version raised by each change, from 1
 */
public record Admission(
        UUID dossier,
        AdmissionState state,
        UUID submission,
        Optional<String> reason,
        UUID decidedBy,
        Instant decidedAt,
        long version) {}
