/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.membership.member;

import static org.etalon.core.problem.RefusedException.refuseIfAny;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.etalon.account.PersonAddressBook;
import org.etalon.core.problem.Problem;
import org.etalon.mail.Post;
import org.etalon.mail.letter.Letter;
import org.etalon.membership.MemberAction;
import org.etalon.membership.MemberRole;
import org.etalon.membership.Membership;
import org.etalon.membership.MembershipOccasion;
import org.etalon.membership.MembershipProblem;
import org.etalon.membership.Powers;
import org.etalon.membership.Team;
import org.etalon.membership.Teams;
import org.etalon.platform.security.AllowedTo;
import org.etalon.platform.security.Caller;
import org.etalon.platform.security.Role;

/** An administrator makes another member one, and may leave in the same step. */
@ApplicationScoped
@Transactional
@AllowedTo(Role.PERSON)
public class HandOver {
    /** What becomes of the one who hands over. */
    public enum Afterwards {
        STAY,
        LEAVE
    }

    @Inject
    Teams teams;

    @Inject
    PersonAddressBook addresses;

    @Inject
    Post post;

    @Inject
    Caller caller;

    /**
     * The successor keeps what an elected referent may; all else an administrator may too.
     *
     * @param successor a member of the same collectivité
     * @throws org.etalon.core.problem.RefusedException as unknown to a stranger; if the successor is not another member
     */
    public void handOver(String collectivity, UUID successor, Afterwards afterwards) {
        Team team = teams.lockAs(MemberAction.HAND_OVER, collectivity);
        UUID self = caller.person().person();
        boolean other = !self.equals(successor) && !team.of(successor).isEmpty();
        refuseIfAny(other ? List.of() : List.of(Problem.of(MembershipProblem.SUCCESSOR_WRONG, "successor")));
        if (!team.administrators().contains(successor)) {
            raise(team, successor);
        }
        if (afterwards == Afterwards.LEAVE) {
            teams.end(teams.lock(collectivity), team.of(self));
        }
    }

    private void raise(Team team, UUID successor) {
        List<Membership> contained = team.of(successor).stream()
                .filter(each -> each.role() != MemberRole.ELECTED_REFERENT)
                .toList();
        teams.end(team, contained);
        teams.admit(team, successor, new Powers.Part(MemberRole.ADMINISTRATOR, Set.of()));
        addresses
                .find(successor)
                .ifPresent(to -> post.send(Letter.of(
                        MembershipOccasion.HANDED_OVER,
                        to,
                        "/collectivities/" + team.code() + "/members",
                        caller.person().name(),
                        team.name())));
    }
}
