/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.dossier.teamwork.manage;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Objects;
import java.util.UUID;
import org.etalon.dossier.teamwork.Assignment;
import org.etalon.dossier.teamwork.Subject;
import org.etalon.dossier.teamwork.TeamworkDesks;
import org.etalon.dossier.teamwork.TeamworkOccasion;
import org.etalon.platform.security.AllowedTo;
import org.etalon.platform.security.Role;

/** A member gives a domain or a question to somebody who may answer it. */
@ApplicationScoped
@Transactional
@AllowedTo(Role.PERSON)
public class AssignWork {
    @Inject
    TeamworkDesks desks;

    @Inject
    Tidings tidings;

    /**
     * @param assignee null to give it to nobody
     * @throws org.etalon.core.problem.RefusedException where dossier or subject is unknown, where it isn't theirs to do, or where the
     *     other may not answer there
     */
    public void assign(UUID dossier, Subject subject, UUID assignee) {
        desks.with(dossier, desk -> {
            UUID before =
                    desk.teamwork().find(subject).map(Assignment::assignee).orElse(null);
            if (!Objects.equals(before, assignee)) {
                desk.assign(subject, assignee);
                tidings.tell(desk, assignee, TeamworkOccasion.ASSIGNED, subject);
            }
            return null;
        });
    }
}
