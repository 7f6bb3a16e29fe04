/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.jury.sitting.manage;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.etalon.jury.sitting.Discussing;
import org.etalon.jury.sitting.SittingDoor;
import org.etalon.platform.security.AllowedTo;
import org.etalon.platform.security.Role;

/** Whoever leads the jury for a dossier, or an organiser, takes it up, and puts it away. */
@ApplicationScoped
@Transactional
@AllowedTo({Role.JUROR, Role.ORGANISER})
public class TakeUpDossier {
    @Inject
    SittingDoor door;

    /** @throws org.etalon.core.problem.RefusedException as {@link Discussing#takeUp} */
    public void takeUp(String edition, UUID dossier) {
        door.stepping(edition, room -> new Discussing(room).takeUp(dossier));
    }

    /** @throws org.etalon.core.problem.RefusedException as {@link Discussing#putAway} */
    public void putAway(String edition) {
        door.stepping(edition, room -> new Discussing(room).putAway());
    }
}
