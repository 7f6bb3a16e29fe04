/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.account.own;

import static org.etalon.core.problem.RefusedException.refuseIfAny;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.etalon.account.AccountOccasion;
import org.etalon.account.AccountProblem;
import org.etalon.account.Person;
import org.etalon.account.PersonRepository;
import org.etalon.account.entry.Letters;
import org.etalon.account.factor.Factors;
import org.etalon.core.problem.Problem;
import org.etalon.mail.letter.Letter;
import org.etalon.platform.security.AllowedTo;
import org.etalon.platform.security.Caller;
import org.etalon.platform.security.Role;

/** A person has a code of their telephone asked for at sign-in, or no longer. */
@ApplicationScoped
@Transactional
@AllowedTo(Role.PERSON)
public class SecondFactor {
    @Inject
    PersonRepository persons;

    @Inject
    Factors factors;

    @Inject
    OwnPassword ownPassword;

    @Inject
    Letters letters;

    @Inject
    Caller caller;

    public boolean isOn() {
        return factors.isOn(id());
    }

    /** Whether something of this person's waits until they have one. */
    public boolean isAwaited() {
        return persons.isSecondFactorRequired()
                && (persons.get(id()).isOrganiser() || persons.isJuror(id()))
                && !isOn();
    }

    public int countRecovery() {
        return factors.countRecovery(id());
    }

    /** The secret that is being set up, in Base32. */
    public Optional<String> findSecret() {
        return factors.findSecret(id());
    }

    public void begin() {
        factors.begin(id());
    }

    /**
     * Turns it on.
     *
     * @return the recovery codes, told this once
     * @throws org.etalon.core.problem.RefusedException if the code is wrong
     */
    public List<String> confirm(String code) {
        List<String> codes = factors.confirm(id(), code);
        refuseIfAny(codes.isEmpty() ? List.of(Problem.of(AccountProblem.CODE_WRONG, "code")) : List.of());
        tell(AccountOccasion.FACTOR_ON);
        caller.changed();
        return codes;
    }

    /** @throws org.etalon.core.problem.RefusedException if password or code are wrong */
    public void remove(String password, String code) {
        ownPassword.check(password, "password");
        refuseIfAny(factors.accepts(id(), code) ? List.of() : List.of(Problem.of(AccountProblem.CODE_WRONG, "code")));
        factors.remove(id());
        tell(AccountOccasion.FACTOR_OFF);
        caller.changed();
    }

    private void tell(AccountOccasion occasion) {
        Person person = persons.get(id());
        letters.send(Letter.of(occasion, person.addressee(), "/account/forgotten"));
    }

    private UUID id() {
        return caller.person().person();
    }
}
