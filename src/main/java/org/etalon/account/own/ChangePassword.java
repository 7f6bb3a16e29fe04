/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.account.own;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import org.etalon.account.PersonRepository;
import org.etalon.account.entry.NewPassword;
import org.etalon.platform.security.AllowedTo;
import org.etalon.platform.security.Caller;
import org.etalon.platform.security.Role;

/** A person chooses another password; all other sessions end. */
@ApplicationScoped
@Transactional
@AllowedTo(Role.PERSON)
public class ChangePassword {
    @Inject
    PersonRepository persons;

    @Inject
    OwnPassword ownPassword;

    @Inject
    NewPassword newPassword;

    @Inject
    Caller caller;

    /** @throws org.etalon.core.problem.RefusedException if the current one is another, or the wanted one is not taken */
    public void change(String current, String wanted) {
        ownPassword.check(current, "current");
        var person = persons.get(caller.person().person());
        newPassword.set(person, newPassword.hash(person, wanted, "password"));
    }
}
