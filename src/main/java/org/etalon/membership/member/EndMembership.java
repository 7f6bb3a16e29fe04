/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.membership.member;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import org.etalon.mail.Post;
import org.etalon.mail.letter.Notice;
import org.etalon.membership.MemberAction;
import org.etalon.membership.Membership;
import org.etalon.membership.MembershipOccasion;
import org.etalon.membership.Team;
import org.etalon.membership.Teams;
import org.etalon.platform.security.AllowedTo;
import org.etalon.platform.security.Caller;
import org.etalon.platform.security.Role;

/** A role of a member ends: one's own, or, by an administrator, anybody's. */
@ApplicationScoped
@Transactional
@AllowedTo(Role.PERSON)
public class EndMembership {
    @Inject
    Teams teams;

    @Inject
    Post post;

    @Inject
    Caller caller;

    /** @throws org.etalon.core.problem.RefusedException as unknown to a stranger; if no administrator would be left */
    public void end(String collectivity, UUID membership) {
        Team team = teams.lockAs(MemberAction.READ, collectivity);
        UUID self = caller.person().person();
        boolean own = team.of(self).stream().anyMatch(each -> each.id().equals(membership));
        if (own) {
            teams.end(team, List.of(team.get(membership)));
        } else {
            endOther(teams.lockAs(MemberAction.MANAGE_MEMBERS, collectivity), membership);
        }
    }

    private void endOther(Team team, UUID id) {
        Membership membership = team.get(id);
        teams.end(team, List.of(membership));
        post.tell(
                membership.person(),
                Notice.of(
                        MembershipOccasion.MEMBERSHIP_ENDED,
                        team.name(),
                        "/collectivities/" + team.code(),
                        caller.person().name()));
    }
}
