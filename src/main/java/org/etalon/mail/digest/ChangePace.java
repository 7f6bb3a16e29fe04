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
import org.etalon.platform.security.Caller;
import org.etalon.platform.security.Role;
import org.etalon.platform.security.Secret;
import org.etalon.platform.security.SecurityProblem;

/** A person chooses how often they are told, or that they aren't: signed in, or by the link that stands in each such letter. */
@ApplicationScoped
@Transactional
@AllowedTo(Role.PERSON)
public class ChangePace {
    @Inject
    PaceRepository paces;

    @Inject
    Secret secret;

    @Inject
    Caller caller;

    @Inject
    Clock clock;

    /** @param pace the caller's from now on */
    public void change(Pace pace) {
        paces.put(caller.person().person(), pace, clock.instant());
    }

    /**
     * No sign-in is asked for.
     *
     * @param token the last part of the link
     * @param pace its person's from now on
     * @throws org.etalon.core.problem.RefusedException as unknown, if the link is not ours
     */
    @AllowedTo(Role.EVERYBODY)
    public void change(String token, Pace pace) {
        var person = StopLink.person(token, secret);
        refuseIfAny(person.isEmpty() ? List.of(Problem.of(SecurityProblem.UNKNOWN, "")) : List.of());
        paces.put(person.get(), pace, clock.instant());
    }
}
