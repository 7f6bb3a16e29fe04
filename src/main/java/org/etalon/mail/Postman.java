/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.mail;

import jakarta.annotation.Priority;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.Startup;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.etalon.mail.queue.LetterQueued;
import org.etalon.platform.time.Pulse;
import org.etalon.platform.time.Rounds;

/** This node's one worker: goes its round as soon as something was posted here, and every few seconds for what others left. */
@ApplicationScoped
public class Postman {
    private static final Logger LOG = Logger.getLogger(Postman.class.getName());
    private static final int AFTER_ALL = 900;
    private static final Duration EVERY = Duration.ofSeconds(5);

    @Inject
    MailRound round;

    @Resource
    ManagedScheduledExecutorService executor;

    private final Rounds rounds = new Rounds(() -> round.run());
    private final Pulse pulse = new Pulse(this::goAndTell, EVERY);
    private boolean failing;

    void start(@Observes @Priority(AFTER_ALL) Startup event) {
        pulse.begin(executor);
    }

    void queued(@Observes(during = TransactionPhase.AFTER_SUCCESS) LetterQueued event) {
        pulse.ask();
    }

    /** A round that fails, as when the database is away, is told in the log, once, and the next one comes all the same. */
    private void goAndTell() {
        rounds.go(fault -> {
            if (fault != null && !failing) {
                LOG.log(Level.WARNING, "the mail stands still; it is tried again every few seconds", fault);
            } else if (fault == null && failing) {
                LOG.info("the mail goes on");
            }
            failing = fault != null;
        });
    }
}
