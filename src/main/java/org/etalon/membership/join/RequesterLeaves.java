/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.membership.join;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import org.etalon.account.PersonLeaves;

/** Whose account goes asks for nothing any more. */
@ApplicationScoped
public class RequesterLeaves {
    @Inject
    JoinRequestRepository requests;

    void leave(@Observes PersonLeaves event) {
        requests.removeOf(event.person());
    }
}
