/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.jury.sitting.manage;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Optional;
import java.util.UUID;
import org.etalon.jury.sitting.SittingDoor;
import org.etalon.platform.security.AllowedTo;
import org.etalon.platform.security.Role;

/** A juror comes or goes, or is said to by who leads the sitting. */
@ApplicationScoped
@Transactional
@AllowedTo({Role.JUROR, Role.ORGANISER})
public class AttendSitting {
    @Inject
    SittingDoor door;

    /**
     * @param juror empty for the caller
     * @throws org.etalon.core.problem.RefusedException where there is no place for them; as unknown, where the room is not for the caller
     */
    public void attend(String edition, Optional<UUID> juror, boolean there) {
        door.stepping(edition, room -> room.attend(juror, there));
    }
}
