/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.membership.invitation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import org.etalon.account.PersonAddressBook;
import org.etalon.account.PersonLeaves;

/** Whose account goes has invitations no more. */
@ApplicationScoped
public class InviteeLeaves {
    @Inject
    InvitationRepository invitations;

    @Inject
    PersonAddressBook addresses;

    void leave(@Observes PersonLeaves event) {
        addresses.find(event.person()).ifPresent(to -> invitations.removeTo(to.email()));
    }
}
