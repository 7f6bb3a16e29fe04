/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.account.own;

import static org.etalon.core.problem.RefusedException.refuseIfAny;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.etalon.account.AccountProblem;
import org.etalon.account.Person;
import org.etalon.account.PersonRepository;
import org.etalon.account.entry.Letters;
import org.etalon.account.password.PasswordHashes;
import org.etalon.account.pause.Attempts;
import org.etalon.account.pause.Patience;
import org.etalon.core.problem.Problem;
import org.etalon.platform.security.Caller;

/** Asks persons for their password once more before something weighty, so that an unlocked screen is not enough. */
@ApplicationScoped
public class OwnPassword {
    @Inject
    PersonRepository persons;

    @Inject
    PasswordHashes hashes;

    @Inject
    Attempts attempts;

    @Inject
    Caller caller;

    /** @throws org.etalon.core.problem.RefusedException at the field {@code at}, if it is another, or if it is too soon to try again */
    public void check(String password, String at) {
        var person = caller.person().person();
        String who = "own " + person;
        refuseIfAny(Letters.tooSoon(attempts.count(who, Patience.SIGN_IN), at));
        var own = persons.find(person).flatMap(Person::password);
        refuseIfAny(own.isEmpty() ? List.of(Problem.of(AccountProblem.PASSWORD_NONE, at)) : List.of());
        boolean right = hashes.isOf(own, password);
        refuseIfAny(right ? List.of() : List.of(Problem.of(AccountProblem.PASSWORD_WRONG, at)));
        attempts.forgive(who, Patience.SIGN_IN);
    }
}
