/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.mail.digest;

import static org.etalon.core.problem.RefusedException.refuseIfAny;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.etalon.core.problem.Problem;
import org.etalon.platform.security.Secret;
import org.etalon.platform.security.SecurityProblem;

/** What stands behind the link by which notices are stopped. */
@ApplicationScoped
public class StopQuery {
    @Inject
    PaceRepository paces;

    @Inject
    Secret secret;

    /**
     * @param token the last part of the link
     * @throws org.etalon.core.problem.RefusedException as unknown, if the link is not ours
     */
    public Pace get(String token) {
        var person = StopLink.person(token, secret);
        refuseIfAny(person.isEmpty() ? List.of(Problem.of(SecurityProblem.UNKNOWN, "")) : List.of());
        return paces.get(person.get());
    }
}
