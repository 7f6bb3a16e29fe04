/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.mail;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.time.Clock;
import javax.sql.DataSource;
import org.etalon.mail.carrier.CarrierDepot;
import org.etalon.mail.digest.DigestRound;
import org.etalon.mail.digest.DigestWriter;
import org.etalon.mail.letter.AddressBook;
import org.etalon.mail.queue.DeliveryRound;
import org.etalon.platform.persistence.Database;
import org.etalon.platform.security.Secret;
import org.etalon.platform.setting.BaseAddress;

/** All that there is to do now: notices whose time has come become letters, and letters leave. */
@ApplicationScoped
public class MailRound {
    @Resource(lookup = Database.NAME)
    DataSource source;

    @Inject
    Instance<AddressBook> books;

    @Inject
    CarrierDepot depot;

    @Inject
    BaseAddress base;

    @Inject
    Secret secret;

    @Inject
    Clock clock;

    /** As long as nobody knows people, notices wait. */
    void run() {
        if (books.isResolvable()) {
            new DigestRound(source, clock, books.get(), new DigestWriter(base, secret)).run();
        }
        new DeliveryRound(source, clock, depot).run();
    }
}
