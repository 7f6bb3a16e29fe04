/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.membership.invitation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.etalon.membership.MemberAction;
import org.etalon.membership.Teams;
import org.etalon.platform.security.AllowedTo;
import org.etalon.platform.security.Role;

/** An administrator makes an invitation void. */
@ApplicationScoped
@Transactional
@AllowedTo(Role.PERSON)
public class WithdrawInvitation {
    @Inject
    Teams teams;

    @Inject
    InvitationRepository invitations;

    /** @throws org.etalon.core.problem.RefusedException as unknown to a stranger; if it has been used or withdrawn */
    public void withdraw(String collectivity, UUID id) {
        teams.lockAs(MemberAction.MANAGE_MEMBERS, collectivity);
        invitations.remove(invitations.get(collectivity, id));
    }
}
