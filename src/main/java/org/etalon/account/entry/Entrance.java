/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.account.entry;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Optional;
import java.util.UUID;
import org.etalon.account.Person;
import org.etalon.account.PersonRepository;
import org.etalon.account.factor.Factors;
import org.etalon.account.pause.KnownDevices;
import org.etalon.account.session.Sessions;
import org.etalon.platform.security.AllowedTo;
import org.etalon.platform.security.Role;

/** Lets in who has shown who they are, or half-way in where a code is still to come. */
@ApplicationScoped
@Transactional
@AllowedTo(Role.EVERYBODY)
public class Entrance {
    @Inject
    PersonRepository persons;

    @Inject
    Factors factors;

    @Inject
    HalfWay halfWay;

    @Inject
    KnownDevices devices;

    @Inject
    Sessions sessions;

    /**
     * Who has shown the password, or was known by their provider, is in, or half-way in.
     *
     * @param better a hash of the password with today's parameters, where the one kept has others
     */
    public Entered afterPassword(UUID id, Optional<String> better, SignIn.Entry entry) {
        Person person = persons.get(id);
        better.ifPresent(person::changePassword);
        return factors.isOn(id) ? new Entered.HalfWayIn(halfWay.write(id)) : open(person, entry);
    }

    /** Lets in who has shown all that is asked. */
    public Entered.Opened open(Person person, SignIn.Entry entry) {
        return new Entered.Opened(
                sessions.open(person.id(), entry.userAgent()), devices.remember(entry.device(), person.email()));
    }
}
