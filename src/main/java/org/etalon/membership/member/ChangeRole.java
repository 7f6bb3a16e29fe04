/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.membership.member;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.etalon.mail.Post;
import org.etalon.mail.letter.Notice;
import org.etalon.membership.MemberAction;
import org.etalon.membership.Membership;
import org.etalon.membership.MembershipOccasion;
import org.etalon.membership.Powers;
import org.etalon.membership.Team;
import org.etalon.membership.Teams;
import org.etalon.membership.Wish;
import org.etalon.platform.security.AllowedTo;
import org.etalon.platform.security.Caller;
import org.etalon.platform.security.Role;

/** An administrator puts one role of a member in the place of another. */
@ApplicationScoped
@Transactional
@AllowedTo(Role.PERSON)
public class ChangeRole {
    @Inject
    Teams teams;

    @Inject
    Post post;

    @Inject
    Caller caller;

    /** @throws org.etalon.core.problem.RefusedException as unknown to a stranger; if no administrator would be left, or the role is there */
    public void change(String collectivity, UUID membership, Wish wish) {
        Powers.Part part = wish.checked();
        Team team = teams.lockAs(MemberAction.MANAGE_MEMBERS, collectivity);
        Membership before = team.get(membership);
        if (before.part().equals(part)) {
            return;
        }
        teams.replace(team, before, part);
        if (!before.person().equals(caller.person().person())) {
            post.tell(
                    before.person(),
                    Notice.of(
                            MembershipOccasion.ROLE_CHANGED,
                            team.name(),
                            "/collectivities/" + team.code() + "/members",
                            caller.person().name()));
        }
    }
}
