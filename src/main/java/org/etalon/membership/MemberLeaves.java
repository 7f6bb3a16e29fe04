/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.membership;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import org.etalon.account.PersonLeaves;

/** Whose account goes, goes from everywhere; but not as the last who looks after a collectivité's members. */
@ApplicationScoped
public class MemberLeaves {
    @Inject
    MembershipRepository memberships;

    @Inject
    Teams teams;

    @Inject
    Clock clock;

    void leave(@Observes PersonLeaves event) {
        List<String> codes = memberships.listOpen(event.person()).stream()
                .map(Membership::collectivity)
                .distinct()
                .toList();
        for (String code : codes) {
            Team team = teams.lock(code);
            List<Membership> own = team.of(event.person());
            team.problemsWithout(own).forEach(event::object);
            own.forEach(each -> each.end(clock.instant()));
        }
    }
}
