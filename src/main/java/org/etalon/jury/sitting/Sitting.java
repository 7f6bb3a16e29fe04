/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.jury.sitting;

import java.time.Instant;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.UUID;

/**
 * A sitting of an edition's jury.
 *
 * @param ordinal from 1 in the edition
 * @param closed empty while the jury sits
 * @param quorum empty where it is half of those whom nothing ties to a dossier
 * @param discussed the dossier under discussion, if one is
 */
public record Sitting(
        UUID id,
        String edition,
        int ordinal,
        Instant opened,
        Optional<Instant> closed,
        OptionalInt quorum,
        Optional<UUID> discussed) {
    /** How many have to be there for a dossier. @param untied jurors whom nothing ties to it */
    public int needed(int untied) {
        return quorum.orElse((untied + 1) / 2);
    }
}
