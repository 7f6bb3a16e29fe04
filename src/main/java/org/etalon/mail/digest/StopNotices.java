/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.mail.digest;

import static org.etalon.core.problem.RefusedException.refuseIfAny;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import org.etalon.core.problem.Problem;
import org.etalon.platform.security.AllowedTo;
import org.etalon.platform.security.Role;
import org.etalon.platform.security.Secret;
import org.etalon.platform.security.SecurityProblem;

/** A person stops their notices, or takes them up again, by the link that stands in them; no sign-in is asked for. */
@ApplicationScoped
@Transactional
@AllowedTo(Role.EVERYBODY)
public class StopNotices {
    @Inject
    PaceRepository paces;

    @Inject
    Secret secret;

    @Inject
    Clock clock;

    /**
     * @param token the last part of the link
     * @param pace what is wished from now on
     * @throws org.etalon.core.problem.RefusedException as unknown, if the link is not ours
     */
    public void stop(String token, Pace pace) {
        var person = StopLink.person(token, secret);
        refuseIfAny(person.isEmpty() ? List.of(Problem.of(SecurityProblem.UNKNOWN, "")) : List.of());
        paces.put(person.get(), pace, clock.instant());
    }
}
