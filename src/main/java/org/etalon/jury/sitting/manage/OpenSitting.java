/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.jury.sitting.manage;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import org.etalon.jury.sitting.SittingDesk;
import org.etalon.jury.sitting.SittingDoor;
import org.etalon.platform.security.AllowedTo;
import org.etalon.platform.security.Role;

/** An organiser, the chair or a deputy opens a sitting. */
@ApplicationScoped
@Transactional
@AllowedTo({Role.JUROR, Role.ORGANISER})
public class OpenSitting {
    @Inject
    SittingDoor door;

    /**
     * @param edition {@code <programme>/<edition>}
     * @param quorum how many have to be there, as it was sent; empty for half of those whom nothing ties to a dossier
     * @throws org.etalon.core.problem.RefusedException as {@link SittingDesk#open}; as unknown, where the room is not for the caller
     */
    public void open(String edition, String quorum) {
        door.stepping(edition, room -> room.open(quorum));
    }
}
