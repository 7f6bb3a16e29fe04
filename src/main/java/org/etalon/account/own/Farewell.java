/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.account.own;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import org.etalon.account.AccountOccasion;
import org.etalon.account.Person;
import org.etalon.account.entry.Letters;
import org.etalon.account.factor.Factors;
import org.etalon.account.link.LinkRepository;
import org.etalon.account.session.Sessions;
import org.etalon.mail.letter.Letter;

/** What the accounts themselves erase of who leaves. */
@ApplicationScoped
public class Farewell {
    @Inject
    LinkRepository links;

    @Inject
    Sessions sessions;

    @Inject
    Letters letters;

    @Inject
    Factors factors;

    @Inject
    Clock clock;

    void bid(Person person) {
        letters.send(Letter.of(AccountOccasion.LEFT, person.addressee(), ""));
        links.removeOf(person.id());
        factors.remove(person.id());
        person.leave(clock.instant());
        sessions.erase();
    }
}
