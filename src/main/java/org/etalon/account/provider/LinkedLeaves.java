/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.account.provider;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import org.etalon.account.PersonLeaves;

/** Whose account goes is known by no provider's name any more. */
@ApplicationScoped
public class LinkedLeaves {
    @Inject
    ProviderIdentityRepository identities;

    void leave(@Observes PersonLeaves event) {
        identities.removeAll(event.person());
    }
}
