/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.membership.join;

import static org.etalon.core.problem.RefusedException.refuseIfAny;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.etalon.account.PersonRepository;
import org.etalon.core.problem.Problem;
import org.etalon.mail.Post;
import org.etalon.mail.letter.Notice;
import org.etalon.membership.MemberAction;
import org.etalon.membership.MembershipOccasion;
import org.etalon.membership.Team;
import org.etalon.platform.security.Caller;
import org.etalon.platform.security.Role;
import org.etalon.platform.security.SecurityProblem;

/** Who answers a request: the collectivité's administrators or, where there is none, the organisers. */
@ApplicationScoped
class Deciders {
    @Inject
    PersonRepository persons;

    @Inject
    Post post;

    @Inject
    Caller caller;

    void tell(Team team, JoinRequest request, String name) {
        List<UUID> all = team.administrators().isEmpty() ? persons.listOrganisers() : team.administrators();
        all.forEach(each -> post.tell(
                each,
                Notice.of(
                        MembershipOccasion.REQUESTED,
                        team.name(),
                        "/collectivities/" + team.code() + "/requests/" + request.id(),
                        name)));
    }

    /** @throws org.etalon.core.problem.RefusedException as unknown, unless the caller is one of them */
    void check(Team team) {
        boolean decides = team.administrators().isEmpty()
                ? caller.may(Role.ORGANISER)
                : team.powers(caller.person().person()).may(MemberAction.MANAGE_MEMBERS);
        refuseIfAny(decides ? List.of() : List.of(Problem.of(SecurityProblem.UNKNOWN, "")));
    }
}
