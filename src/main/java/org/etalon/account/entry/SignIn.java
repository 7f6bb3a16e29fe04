/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.account.entry;

import static org.etalon.core.problem.RefusedException.refuseIfAny;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import org.etalon.account.AccountProblem;
import org.etalon.account.Person;
import org.etalon.account.PersonRepository;
import org.etalon.account.Profile;
import org.etalon.account.password.PasswordHashes;
import org.etalon.account.pause.Attempts;
import org.etalon.account.pause.KnownDevices;
import org.etalon.account.pause.Patience;
import org.etalon.core.problem.Problem;
import org.etalon.platform.security.AllowedTo;
import org.etalon.platform.security.Role;

/**
 * Somebody shows who they are by e-mail and password. Attempts are counted before they are made; an unknown address takes as long and gets
 * the same answer as a wrong password. No transaction is open while a hash is computed.
 */
@ApplicationScoped
@AllowedTo(Role.EVERYBODY)
public class SignIn {
    @Inject
    PersonRepository persons;

    @Inject
    PasswordHashes hashes;

    @Inject
    Attempts attempts;

    @Inject
    KnownDevices devices;

    @Inject
    Entrance entrance;

    /**
     * What the browser sends.
     *
     * @param device its cookie from before; may be null
     */
    public record Entry(String email, String password, String device, String userAgent) {}

    /** @throws org.etalon.core.problem.RefusedException if they don't go together, or if it is too soon to try again */
    public Entered signIn(Entry entry) {
        return enter(get(entry), entry);
    }

    /**
     * The same for who was here a moment ago.
     *
     * @param who the person's id; somebody else is not let in, and told so
     * @throws org.etalon.core.problem.RefusedException as above, or if this is somebody else
     */
    public Entered signInAgain(Entry entry, String who) {
        Person person = get(entry);
        boolean same = person.id().toString().equals(who);
        refuseIfAny(same ? List.of() : List.of(Problem.of(AccountProblem.SIGN_IN_OTHER, "email")));
        return enter(person, entry);
    }

    private Person get(Entry entry) {
        Optional<Person> person = find(entry);
        refuseIfAny(person.isEmpty() ? List.of(Problem.of(AccountProblem.SIGN_IN_WRONG, "")) : List.of());
        return person.get();
    }

    private Entered enter(Person person, Entry entry) {
        Optional<String> better =
                person.password().filter(hashes::isOutdated).map(outdated -> hashes.hash(entry.password()));
        return entrance.afterPassword(person.id(), better, entry);
    }

    /**
     * Whose e-mail and password these are; what is not right counts against the next attempt.
     *
     * @throws org.etalon.core.problem.RefusedException if it is too soon to try again
     */
    public Optional<Person> find(Entry entry) {
        String who = devices.who(entry.device(), entry.email());
        refuseIfAny(Letters.tooSoon(attempts.count(who, Patience.SIGN_IN), "password"));
        Optional<Person> person =
                Profile.isEmail(entry.email().strip()) ? persons.findWhoMayEnter(entry.email()) : Optional.empty();
        if (!hashes.isOf(person.flatMap(Person::password), entry.password())) {
            return Optional.empty();
        }
        attempts.forgive(who, Patience.SIGN_IN);
        return person;
    }
}
