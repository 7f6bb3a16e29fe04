/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.label.publication;

import jakarta.annotation.Priority;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.Startup;
import jakarta.inject.Inject;
import java.util.concurrent.TimeUnit;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.etalon.collectivity.Directory;
import org.etalon.platform.time.Rounds;

/** Looks every ten seconds whether a publication has come of which the candidates know nothing. What is public needs no such look. */
@ApplicationScoped
public class PublicationWatch {
    private static final Logger LOG = Logger.getLogger(PublicationWatch.class.getName());
    private static final int SECONDS = 10;

    @Inject
    CandidateRound round;

    @Resource
    ManagedScheduledExecutorService executor;

    private final Rounds rounds = new Rounds(this::write);

    void start(@Observes @Priority(Directory.PRIORITY + 10) Startup event) {
        executor.scheduleWithFixedDelay(this::look, SECONDS, SECONDS, TimeUnit.SECONDS);
    }

    private void look() {
        rounds.go(fault -> {
            if (fault != null) {
                LOG.log(Level.WARNING, "candidates could not be written to; tried again", fault);
            }
        });
    }

    private void write() {
        int letters = round.go();
        if (letters > 0) {
            LOG.info(() -> "candidates written to after publication: " + letters);
        }
    }
}
