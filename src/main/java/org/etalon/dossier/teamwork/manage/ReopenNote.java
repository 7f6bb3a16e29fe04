/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.dossier.teamwork.manage;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.etalon.dossier.teamwork.Note;
import org.etalon.dossier.teamwork.TeamworkDesks;
import org.etalon.platform.security.AllowedTo;
import org.etalon.platform.security.Role;

/** A member takes up a comment or a task again. */
@ApplicationScoped
@Transactional
@AllowedTo(Role.PERSON)
public class ReopenNote {
    @Inject
    TeamworkDesks desks;

    /** @throws org.etalon.core.problem.RefusedException where it is unknown, or where they may not comment */
    public Note reopen(UUID dossier, UUID id) {
        return desks.with(dossier, desk -> desk.reopen(id));
    }
}
