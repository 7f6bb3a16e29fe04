/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.membership;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.UUID;

/** What a person may do in a collectivité now. */
@ApplicationScoped
public class PowersQuery {
    @Inject
    MembershipRepository memberships;

    @Inject
    Clock clock;

    /** {@link Powers#NONE} for a stranger. */
    public Powers get(UUID person, String collectivity) {
        return new Powers(memberships.listBy(person, collectivity, clock.instant()).stream()
                .map(Membership::part)
                .toList());
    }
}
