/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.membership.mandate;

import static org.etalon.core.problem.RefusedException.refuseIfAny;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.etalon.core.problem.Problem;
import org.etalon.membership.MemberAction;
import org.etalon.membership.MembershipProblem;
import org.etalon.membership.Teams;
import org.etalon.platform.security.AllowedTo;
import org.etalon.platform.security.Caller;
import org.etalon.platform.security.Role;

/** An administrator of either side ends a mandate at once. */
@ApplicationScoped
@Transactional
@AllowedTo(Role.PERSON)
public class EndMandate {
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
     * @param code the side whose administrator the caller is
     * @throws org.etalon.core.problem.RefusedException as unknown to a stranger; if it is over already
     */
    public void end(String code, UUID mandate) {
        teams.lockAs(MemberAction.MANAGE_MEMBERS, code);
        var found = mandates.find(mandate)
                .filter(each ->
                        each.collectivity().equals(code) || each.operator().equals(code))
                .filter(each -> !each.isOver(clock.instant()));
        refuseIfAny(found.isEmpty() ? List.of(Problem.of(MembershipProblem.MANDATE_OVER, "")) : List.of());
        Mandate ended = found.get();
        mandates.end(ended, caller.person().person(), clock.instant());
        notices.ended(teams.read(ended.collectivity()), teams.read(ended.operator()), caller.person());
    }
}
