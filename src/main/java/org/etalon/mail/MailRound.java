/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.mail;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
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
    private static final Duration HOUR = Duration.ofHours(1);

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

    private volatile Instant forgotten = Instant.EPOCH;

    /** As long as nobody knows people, notices wait. What ended long ago is looked for once an hour. */
    void run() {
        if (books.isResolvable()) {
            new DigestRound(source, clock, books.get(), new DigestWriter(base, secret)).run();
        }
        var delivery = new DeliveryRound(source, clock, depot);
        delivery.run();
        Instant now = clock.instant();
        if (forgotten.plus(HOUR).isBefore(now)) {
            delivery.forget();
            forgotten = now;
        }
    }
}
