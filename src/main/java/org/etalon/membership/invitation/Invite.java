/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.membership.invitation;

import static org.etalon.core.problem.RefusedException.refuseIfAny;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.etalon.account.Profile;
import org.etalon.core.problem.Problem;
import org.etalon.membership.MemberAction;
import org.etalon.membership.MembershipProblem;
import org.etalon.membership.Powers;
import org.etalon.membership.Team;
import org.etalon.membership.Teams;
import org.etalon.membership.Wish;
import org.etalon.platform.security.AllowedTo;
import org.etalon.platform.security.Caller;
import org.etalon.platform.security.Role;

/** An administrator asks somebody by mail to join. */
@ApplicationScoped
@Transactional
@AllowedTo(Role.PERSON)
public class Invite {
    /** Of one collectivité. */
    static final int MOST_WAITING = 50;

    private static final Duration KEPT = Duration.ofDays(30);

    @Inject
    Teams teams;

    @Inject
    InvitationRepository invitations;

    @Inject
    InvitationLetter letter;

    @Inject
    Caller caller;

    @Inject
    Clock clock;

    /** @throws org.etalon.core.problem.RefusedException as unknown to a stranger; naming what is wrong */
    public void invite(String collectivity, String email, Wish wish) {
        Team team = teams.lockAs(MemberAction.MANAGE_MEMBERS, collectivity);
        invitations.removeExpired(clock.instant().minus(KEPT));
        String address = email == null ? "" : email.strip();
        refuseIfAny(problems(team, address));
        Powers.Part part = wish.checked();
        var invitation = new Invitation(collectivity, address, part);
        letter.send(invitation, team.name());
        invitations.add(invitation);
    }

    private List<Problem> problems(Team team, String email) {
        List<Problem> problems = new ArrayList<>();
        List<Invitation> waiting = invitations.listBy(team.code());
        if (!Profile.isEmail(email)) {
            problems.add(Problem.of(MembershipProblem.EMAIL_WRONG, "email"));
        } else if (Profile.key(email).equals(Profile.key(caller.person().email()))) {
            problems.add(Problem.of(MembershipProblem.INVITATION_OWN, "email"));
        } else if (waiting.stream().anyMatch(each -> each.isFor(email))) {
            problems.add(Problem.of(MembershipProblem.INVITATION_THERE, "email"));
        }
        if (waiting.size() >= MOST_WAITING) {
            problems.add(Problem.of(MembershipProblem.INVITATIONS_MANY, "", MOST_WAITING));
        }
        return problems;
    }
}
