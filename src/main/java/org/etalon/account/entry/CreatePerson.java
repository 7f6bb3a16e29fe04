/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.account.entry;

import static org.etalon.core.problem.RefusedException.refuseIfAny;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.stream.Stream;
import org.etalon.account.Person;
import org.etalon.account.PersonRepository;
import org.etalon.account.Profile;
import org.etalon.account.password.PasswordHashes;
import org.etalon.account.password.PasswordRule;

/** Opens accounts within the server, without letters, in the transaction of whoever calls; no page leads here directly. */
@ApplicationScoped
public class CreatePerson {
    @Inject
    PersonRepository persons;

    @Inject
    PasswordHashes hashes;

    @Inject
    Clock clock;

    /**
     * @return the hash of a password that the rule takes
     * @throws org.etalon.core.problem.RefusedException naming all that is wrong
     */
    public String checked(Profile profile, String password) {
        refuseIfAny(Stream.concat(
                        profile.problems().stream(), PasswordRule.problems(password, "password", profile).stream())
                .toList());
        return hashes.hash(password);
    }

    /** The person of that address, confirmed and with that password, whoever they were before. */
    public Person createWithHash(Profile profile, String hash) {
        Person person = persons.findByEmail(profile.email()).orElseGet(() -> {
            var fresh = new Person(profile, hash, clock.instant());
            persons.add(fresh);
            return fresh;
        });
        person.call(profile.name(), profile.language());
        person.changePassword(hash);
        return person;
    }

    /** The same with a password that the rule would not take: for demonstrations, whose passwords everybody knows. */
    public Person createWithAnyPassword(Profile profile, String password) {
        return createWithHash(profile, hashes.hash(password));
    }
}
