/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.account.first;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Set;
import java.util.UUID;
import org.etalon.account.Person;
import org.etalon.account.PersonRepository;
import org.etalon.account.Profile;
import org.etalon.account.entry.CreatePerson;
import org.etalon.platform.security.Identity;
import org.etalon.platform.security.Role;
import org.etalon.platform.setting.Demonstration;

/** Accounts of people who don't exist, in the transaction of whoever calls; there are none without {@code --demo}. */
@ApplicationScoped
public class DemoAccounts {
    private static final UUID NO_SESSION = new UUID(0, 0);

    @Inject
    PersonRepository persons;

    @Inject
    CreatePerson createPerson;

    @Inject
    Demonstration demonstration;

    /** Whether anybody ever had an account here. */
    public boolean isAnybodyThere() {
        return persons.isAnybodyThere();
    }

    /** Whether somebody here doesn't exist: what was done in their name is invented. */
    public boolean isAnybodyInvented() {
        return persons.isAnybodyAt(Demonstration.ADDRESSES);
    }

    /** @return somebody, in whose name things can be done */
    public Identity open(String name, String local, String password) {
        return identity(person(name, local, password), Set.of(Role.PERSON));
    }

    /** The same, who runs the programme. */
    public Identity openOrganiser(String name, String local, String password) {
        Person person = person(name, local, password);
        person.becomeOrganiser();
        return identity(person, Set.of(Role.PERSON, Role.ORGANISER));
    }

    private Person person(String name, String local, String password) {
        if (!demonstration.isOn()) {
            throw new IllegalStateException("demonstration accounts are for demonstrations");
        }
        return createPerson.createWithAnyPassword(new Profile(name, local + Demonstration.ADDRESSES, "fr"), password);
    }

    private static Identity identity(Person person, Set<Role> roles) {
        return new Identity(person.id(), person.name(), person.email(), person.language(), roles, NO_SESSION);
    }
}
