/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.membership.mandate;

import static org.etalon.core.problem.RefusedException.refuseIfAny;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.etalon.core.problem.Problem;
import org.etalon.membership.MemberAction;
import org.etalon.membership.MemberRole;
import org.etalon.membership.Teams;
import org.etalon.platform.security.AllowedTo;
import org.etalon.platform.security.Role;
import org.etalon.platform.security.SecurityProblem;

/** Mandates that are not over, for the members of both sides. */
@ApplicationScoped
@AllowedTo(Role.PERSON)
public class MandateQuery {
    @Inject
    MandateRepository mandates;

    @Inject
    Teams teams;

    @Inject
    Clock clock;

    /**
     * One mandate as one side sees it.
     *
     * @param other what the other side is called
     * @param given whether this side gave it
     */
    public record MandateRow(UUID id, String other, boolean given, MemberRole role, Instant since, Instant last) {}

    /** Those that this collectivité gave and those that were given to it. @throws org.etalon.core.problem.RefusedException as unknown to a stranger */
    public List<MandateRow> list(String code) {
        teams.readAs(MemberAction.READ, code);
        return mandates.list(code, clock.instant()).stream()
                .map(each -> row(each, code))
                .toList();
    }

    /** @throws org.etalon.core.problem.RefusedException as unknown to a stranger, or once it is over */
    public MandateRow get(String code, UUID id) {
        var found = list(code).stream().filter(each -> each.id().equals(id)).findFirst();
        refuseIfAny(found.isEmpty() ? List.of(Problem.of(SecurityProblem.UNKNOWN, "")) : List.of());
        return found.get();
    }

    private MandateRow row(Mandate mandate, String code) {
        boolean given = mandate.collectivity().equals(code);
        return new MandateRow(
                mandate.id(),
                teams.name(given ? mandate.operator() : mandate.collectivity()),
                given,
                mandate.role(),
                mandate.since(),
                mandate.until().minusSeconds(1));
    }
}
