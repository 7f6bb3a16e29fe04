/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.mail.carrier;

import java.time.Clock;
import org.etalon.mail.queue.DeliveryRound;
import org.postgresql.ds.PGSimpleDataSource;

/** A node in a process of its own, to be killed: goes one round, with a mail server that keeps it waiting. */
final class DoomedNode {
    private DoomedNode() {}

    /** @param settings the database's address and the mail server's */
    public static void main(String[] settings) {
        var source = new PGSimpleDataSource();
        source.setUrl(settings[0]);
        source.setUser(settings[1]);
        var address = SmtpAddress.of(settings[2]);
        new DeliveryRound(
                        source,
                        Clock.systemUTC(),
                        () -> new SmtpCarrier(address, Sender.of("", "label.example.org"), address.properties()))
                .run();
    }
}
