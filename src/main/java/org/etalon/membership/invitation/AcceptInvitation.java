/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.membership.invitation;

import static org.etalon.core.problem.RefusedException.refuseIfAny;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import org.etalon.core.problem.Problem;
import org.etalon.mail.Post;
import org.etalon.mail.letter.Notice;
import org.etalon.membership.MembershipOccasion;
import org.etalon.membership.MembershipProblem;
import org.etalon.membership.Team;
import org.etalon.membership.Teams;
import org.etalon.platform.security.AllowedTo;
import org.etalon.platform.security.Caller;
import org.etalon.platform.security.Role;

/**
 * Who was invited becomes a member. Only the person with the very address it was sent to, which they have confirmed: a letter that
 * was passed on or went astray lets nobody else in.
 */
@ApplicationScoped
@Transactional
@AllowedTo(Role.PERSON)
public class AcceptInvitation {
    @Inject
    Teams teams;

    @Inject
    InvitationRepository invitations;

    @Inject
    Post post;

    @Inject
    Caller caller;

    @Inject
    Clock clock;

    /**
     * @return the collectivité's code
     * @throws org.etalon.core.problem.RefusedException if it doesn't hold any more, or was sent to another address
     */
    public String accept(String token) {
        Team team = teams.lock(get(token).collectivity());
        Invitation invitation = get(token);
        var who = caller.person();
        refuseIfAny(
                invitation.isFor(who.email())
                        ? List.of()
                        : List.of(Problem.of(MembershipProblem.INVITATION_OTHERS, "")));
        teams.admit(team, who.person(), invitation.part());
        invitations.remove(invitation);
        post.tell(
                invitation.invitedBy(),
                Notice.of(
                        MembershipOccasion.INVITATION_ACCEPTED,
                        team.name(),
                        "/collectivities/" + team.code() + "/members",
                        who.name()));
        return team.code();
    }

    private Invitation get(String token) {
        var found = invitations.find(token, clock.instant());
        refuseIfAny(found.isEmpty() ? List.of(Problem.of(MembershipProblem.INVITATION_SPENT, "")) : List.of());
        return found.get();
    }
}
