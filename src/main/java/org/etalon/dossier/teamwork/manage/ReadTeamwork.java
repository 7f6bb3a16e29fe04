/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.dossier.teamwork.manage;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.etalon.dossier.OpenDossier;
import org.etalon.dossier.teamwork.Teamwork;
import org.etalon.dossier.teamwork.TeamworkDesks;
import org.etalon.platform.security.AllowedTo;
import org.etalon.platform.security.Role;

/** What colleagues said and agreed at a dossier. */
@ApplicationScoped
@Transactional
@AllowedTo(Role.PERSON)
public class ReadTeamwork {
    @Inject
    TeamworkDesks desks;

    /** @throws org.etalon.core.problem.RefusedException as unknown, where the dossier is not for the caller to read */
    public Teamwork read(UUID dossier) {
        return desks.read(dossier);
    }

    /** @param dossier that the caller has read, and so may */
    public Teamwork read(OpenDossier dossier) {
        return desks.read(dossier);
    }
}
