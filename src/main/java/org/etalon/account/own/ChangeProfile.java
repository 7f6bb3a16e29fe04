/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.account.own;

import static org.etalon.core.problem.RefusedException.refuseIfAny;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import org.etalon.account.Person;
import org.etalon.account.PersonRepository;
import org.etalon.account.Profile;
import org.etalon.platform.security.AllowedTo;
import org.etalon.platform.security.Caller;
import org.etalon.platform.security.Role;

/** A person is called otherwise from now on, or written to in another language. */
@ApplicationScoped
@Transactional
@AllowedTo(Role.PERSON)
public class ChangeProfile {
    @Inject
    PersonRepository persons;

    @Inject
    Caller caller;

    /** @throws org.etalon.core.problem.RefusedException if that is no name */
    public void change(String name, String language) {
        Person person = persons.get(caller.person().person());
        var wanted = new Profile(name, person.email(), language);
        refuseIfAny(wanted.problems());
        person.call(wanted.name(), wanted.language());
        caller.changed();
    }
}
