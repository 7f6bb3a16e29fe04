/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.jury.sitting;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.etalon.jury.Juror;
import org.etalon.jury.recusal.Chairing;

/**
 * Who of a jury is in the room.
 *
 * @param chairing the jury, with what ties its members
 * @param present ids of jurors
 */
public record Attendance(Chairing chairing, Set<UUID> present) {
    /** Members of the jury whom nothing ties to a dossier. */
    public List<Juror> untied(UUID dossier) {
        return chairing.jurors().stream()
                .filter(each -> each.declaredAt().isPresent())
                .filter(each -> !chairing.isTied(each, dossier))
                .toList();
    }

    /** Those of them who are there: who may vote. */
    public List<Juror> voting(UUID dossier) {
        return untied(dossier).stream()
                .filter(each -> present.contains(each.id()))
                .toList();
    }

    /** Those who are there, and have to go out for it. */
    public List<Juror> out(UUID dossier) {
        return chairing.jurors().stream()
                .filter(each -> present.contains(each.id()) && chairing.isTied(each, dossier))
                .toList();
    }

    /** Whether enough are there to decide on it. */
    public boolean isQuorate(Sitting sitting, UUID dossier) {
        return voting(dossier).size() >= needed(sitting, dossier);
    }

    /** How many have to be there. */
    public int needed(Sitting sitting, UUID dossier) {
        return sitting.needed(untied(dossier).size());
    }
}
