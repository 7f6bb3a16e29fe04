/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.UUID;
import org.etalon.mail.letter.Addressee;

/** Where use cases find the addresses of persons. */
@ApplicationScoped
public class PersonAddressBook {
    @Inject
    PersonRepository persons;

    /** Empty where the person is gone. */
    public Optional<Addressee> find(UUID person) {
        return persons.find(person).map(Person::addressee);
    }

    /** Who has an account with this address, as typed in any capitals. */
    public Optional<Addressee> findByEmail(String email) {
        return persons.findByEmail(email).map(Person::addressee);
    }

    /** The id of the same. */
    public Optional<UUID> findPerson(String email) {
        return persons.findByEmail(email).map(Person::id);
    }
}
