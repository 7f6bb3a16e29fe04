/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.dossier.teamwork.manage;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.etalon.dossier.teamwork.TeamworkDesks;
import org.etalon.platform.security.AllowedTo;
import org.etalon.platform.security.Role;

/** Its author deletes a note; a task also who may assign. */
@ApplicationScoped
@Transactional
@AllowedTo(Role.PERSON)
public class DeleteNote {
    @Inject
    TeamworkDesks desks;

    /** @throws org.etalon.core.problem.RefusedException where it is unknown or not theirs */
    public void delete(UUID dossier, UUID id) {
        desks.with(dossier, desk -> desk.delete(id));
    }
}
