/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.membership.invitation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.etalon.membership.MemberAction;
import org.etalon.membership.Team;
import org.etalon.membership.Teams;
import org.etalon.platform.security.AllowedTo;
import org.etalon.platform.security.Role;

/** An administrator has an invitation sent again; the link before is void. */
@ApplicationScoped
@Transactional
@AllowedTo(Role.PERSON)
public class RenewInvitation {
    @Inject
    Teams teams;

    @Inject
    InvitationRepository invitations;

    @Inject
    InvitationLetter letter;

    /** @throws org.etalon.core.problem.RefusedException as unknown to a stranger; if it has been used or withdrawn */
    public void renew(String collectivity, UUID id) {
        Team team = teams.lockAs(MemberAction.MANAGE_MEMBERS, collectivity);
        letter.send(invitations.get(collectivity, id), team.name());
    }
}
