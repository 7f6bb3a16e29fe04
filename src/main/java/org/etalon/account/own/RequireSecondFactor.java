/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.account.own;

import static org.etalon.core.problem.RefusedException.refuseIfAny;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import org.etalon.account.AccountProblem;
import org.etalon.account.PersonRepository;
import org.etalon.account.factor.Factors;
import org.etalon.core.problem.Problem;
import org.etalon.platform.security.AllowedTo;
import org.etalon.platform.security.Caller;
import org.etalon.platform.security.Role;

/** An organiser settles whether organisers and jurors need a second factor; who lacks it has none of those roles until it is there. */
@ApplicationScoped
@Transactional
@AllowedTo(Role.ORGANISER)
public class RequireSecondFactor {
    @Inject
    PersonRepository persons;

    @Inject
    Factors factors;

    @Inject
    Caller caller;

    public boolean isRequired() {
        return persons.isSecondFactorRequired();
    }

    /** @throws org.etalon.core.problem.RefusedException if the organiser has none: they would shut themselves out */
    public void require() {
        boolean own = factors.isOn(caller.person().person());
        refuseIfAny(own ? List.of() : List.of(Problem.of(AccountProblem.FACTOR_FIRST, "")));
        persons.requireSecondFactor(true);
    }

    public void release() {
        persons.requireSecondFactor(false);
    }
}
