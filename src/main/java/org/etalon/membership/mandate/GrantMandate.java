/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.membership.mandate;

import static org.etalon.core.problem.RefusedException.refuseIfAny;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.etalon.core.problem.Problem;
import org.etalon.membership.MemberAction;
import org.etalon.membership.MembershipProblem;
import org.etalon.membership.Team;
import org.etalon.membership.Teams;
import org.etalon.platform.security.AllowedTo;
import org.etalon.platform.security.Caller;
import org.etalon.platform.security.Role;

/** An administrator lets the people of another body work on the collectivité's dossiers. */
@ApplicationScoped
@Transactional
@AllowedTo(Role.PERSON)
public class GrantMandate {
    @Inject
    Teams teams;

    @Inject
    MandateRepository mandates;

    @Inject
    MandateNotices notices;

    @Inject
    Caller caller;

    @Inject
    Clock clock;

    /**
     * @param operator the other body's code
     * @throws org.etalon.core.problem.RefusedException as unknown to a stranger; where there is no such body, or it has a mandate; with
     *     every field that makes no sense
     */
    public void grant(String collectivity, String operator, MandateWish wish) {
        Instant now = clock.instant();
        Team team = teams.lockAs(MemberAction.MANAGE_MEMBERS, collectivity);
        wish.checked(now);
        refuseIfAny(
                teams.isThere(operator) && !operator.equals(collectivity)
                        ? List.of()
                        : List.of(Problem.of(MembershipProblem.MANDATE_OPERATOR_WRONG, "")));
        boolean there = mandates.list(collectivity, now).stream()
                .anyMatch(each -> each.operator().equals(operator));
        refuseIfAny(there ? List.of(Problem.of(MembershipProblem.MANDATE_THERE, "")) : List.of());
        mandates.add(new Mandate(collectivity, operator, wish, caller.person().person(), now));
        notices.given(team, teams.read(operator), caller.person());
    }
}
