/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.jury.assigned;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/**
 * A juror is to read a dossier.
 *
 * @param dueOn the last day for it, by the edition's clocks; empty where none was set
 * @param version raised by each change, from 1
 */
public record Assignment(UUID id, UUID juror, UUID dossier, Optional<LocalDate> dueOn, Instant since, long version) {
    /** Somebody is to read it from now on. */
    public static Assignment first(UUID juror, UUID dossier, Optional<LocalDate> dueOn, Instant now) {
        return new Assignment(UUID.randomUUID(), juror, dossier, dueOn, now, 1);
    }

    /** The same until another day. */
    public Assignment until(LocalDate day) {
        return new Assignment(id, juror, dossier, Optional.of(day), since, version + 1);
    }
}
