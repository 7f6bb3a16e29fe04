/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.jury.sitting.manage;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import org.etalon.jury.sitting.SittingDesk;
import org.etalon.jury.sitting.SittingDoor;
import org.etalon.platform.security.AllowedTo;
import org.etalon.platform.security.Role;

/** An organiser, the chair or a deputy closes the sitting that is on. */
@ApplicationScoped
@Transactional
@AllowedTo({Role.JUROR, Role.ORGANISER})
public class CloseSitting {
    @Inject
    SittingDoor door;

    /** @throws org.etalon.core.problem.RefusedException while a dossier is under discussion; as unknown, where the room is not for the caller */
    public void close(String edition) {
        door.stepping(edition, SittingDesk::close);
    }
}
