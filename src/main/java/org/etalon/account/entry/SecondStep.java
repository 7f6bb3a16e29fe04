/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.account.entry;

import static org.etalon.core.problem.RefusedException.refuseIfAny;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.etalon.account.AccountProblem;
import org.etalon.account.Person;
import org.etalon.account.PersonRepository;
import org.etalon.account.factor.Factors;
import org.etalon.account.pause.Attempts;
import org.etalon.account.pause.Patience;
import org.etalon.core.problem.Problem;
import org.etalon.core.problem.RefusedException;
import org.etalon.platform.security.AllowedTo;
import org.etalon.platform.security.Role;

/** Somebody whose password was right shows a code of the second factor, or a recovery code. */
@ApplicationScoped
@AllowedTo(Role.EVERYBODY)
public class SecondStep {
    @Inject
    PersonRepository persons;

    @Inject
    HalfWay halfWay;

    @Inject
    Attempts attempts;

    @Inject
    Factors factors;

    @Inject
    Entrance entrance;

    /** Whether the note of the first step still holds. */
    public boolean isOpen(String half) {
        return halfWay.read(half).isPresent();
    }

    /**
     * @param half the note of the first step
     * @param entry of which device and browser count
     * @throws RefusedException if the first step was too long ago, the code is wrong, or it is too soon to try again
     */
    public Entered.Opened complete(String half, String code, SignIn.Entry entry) {
        UUID id = halfWay.read(half).orElseThrow(SecondStep::stale);
        String who = "factor " + id;
        refuseIfAny(Letters.tooSoon(attempts.count(who, Patience.SIGN_IN), "code"));
        Person person = persons.find(id).orElseThrow(SecondStep::stale);
        refuseIfAny(factors.accepts(id, code) ? List.of() : List.of(Problem.of(AccountProblem.CODE_WRONG, "code")));
        attempts.forgive(who, Patience.SIGN_IN);
        return entrance.open(person, entry);
    }

    private static RefusedException stale() {
        return new RefusedException(List.of(Problem.of(AccountProblem.SIGN_IN_STALE, "")));
    }
}
