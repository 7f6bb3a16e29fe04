/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.membership.join;

import static org.etalon.core.problem.RefusedException.refuseIfAny;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.etalon.core.problem.Problem;
import org.etalon.membership.MemberRole;
import org.etalon.membership.Powers;
import org.etalon.membership.Team;
import org.etalon.membership.Teams;
import org.etalon.membership.Wish;
import org.etalon.platform.security.AllowedTo;
import org.etalon.platform.security.Role;
import org.etalon.platform.security.SecurityProblem;

/** Whoever decides takes somebody in, or doesn't. Where there is no administrator yet, who is taken in becomes the first. */
@ApplicationScoped
@Transactional
@AllowedTo(Role.PERSON)
public class AnswerRequest {
    @Inject
    Teams teams;

    @Inject
    JoinRequestRepository requests;

    @Inject
    Deciders deciders;

    @Inject
    AnswerLetters letters;

    /** @throws org.etalon.core.problem.RefusedException as unknown to who doesn't decide, or once it is answered */
    public void accept(String collectivity, UUID id, Wish wish) {
        Team team = teams.lock(collectivity);
        JoinRequest request = open(team, id);
        Powers.Part part =
                team.administrators().isEmpty() ? new Powers.Part(MemberRole.ADMINISTRATOR, Set.of()) : wish.checked();
        teams.admit(team, request.person(), part);
        requests.remove(request);
        letters.accepted(team, request.person(), part.role());
    }

    /** @throws org.etalon.core.problem.RefusedException as unknown to who doesn't decide, or once it is answered */
    public void decline(String collectivity, UUID id) {
        Team team = teams.lock(collectivity);
        JoinRequest request = open(team, id);
        requests.remove(request);
        letters.declined(team, request.person());
    }

    private JoinRequest open(Team team, UUID id) {
        deciders.check(team);
        var found = requests.find(id).filter(each -> each.collectivity().equals(team.code()));
        refuseIfAny(found.isEmpty() ? List.of(Problem.of(SecurityProblem.UNKNOWN, "")) : List.of());
        return found.get();
    }
}
