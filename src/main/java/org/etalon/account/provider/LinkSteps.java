/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.account.provider;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.etalon.account.Person;
import org.etalon.account.entry.Entered;
import org.etalon.account.entry.HalfWay;
import org.etalon.account.entry.SecondStep;
import org.etalon.account.entry.SignIn;

/** The two steps of signing in with a password, taken at once by who links a guarded account. */
@ApplicationScoped
class LinkSteps {
    @Inject
    SignIn signIn;

    @Inject
    SecondStep secondStep;

    @Inject
    HalfWay halfWay;

    /** @throws org.etalon.core.problem.RefusedException if password or code are wrong, or if it is too soon to try again */
    Entered.Opened take(Person person, SignIn.Entry entry, String code) {
        if (person.password().isEmpty()) {
            return secondStep.complete(halfWay.write(person.id()), code, entry);
        }
        Entered first = signIn.signIn(entry);
        return first instanceof Entered.HalfWayIn half
                ? secondStep.complete(half.half(), code, entry)
                : (Entered.Opened) first;
    }
}
