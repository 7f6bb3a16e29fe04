/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.mail;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.PersistenceException;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;
import org.etalon.mail.queue.LetterQuery;
import org.etalon.mail.queue.LetterState;

/** Shows in {@code /health} how many letters wait, were given up, or are uncertain. The server stays ready whatever the mail does. */
@Readiness
@ApplicationScoped
public class MailCheck implements HealthCheck {
    private static final Logger LOG = Logger.getLogger(MailCheck.class.getName());

    @Inject
    LetterQuery letters;

    @Override
    public HealthCheckResponse call() {
        var answer = HealthCheckResponse.named("mail").up();
        try {
            var counts = letters.count();
            answer.withData("waiting", counts.getOrDefault(LetterState.WAITING, 0L))
                    .withData("given-up", counts.getOrDefault(LetterState.GIVEN_UP, 0L))
                    .withData("uncertain", counts.getOrDefault(LetterState.UNCERTAIN, 0L));
        } catch (PersistenceException away) {
            LOG.log(Level.FINE, "the database's own check tells of this", away);
        }
        return answer.build();
    }
}
