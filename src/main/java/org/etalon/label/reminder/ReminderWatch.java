/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.label.reminder;

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

/** Looks every hour which labels come to their end. */
@ApplicationScoped
public class ReminderWatch {
    private static final Logger LOG = Logger.getLogger(ReminderWatch.class.getName());
    private static final int FIRST = 5;
    private static final int MINUTES = 60;

    @Inject
    ReminderRound round;

    @Resource
    ManagedScheduledExecutorService executor;

    private final Rounds rounds = new Rounds(this::remind);

    void start(@Observes @Priority(Directory.PRIORITY + 10) Startup event) {
        executor.scheduleWithFixedDelay(this::look, FIRST, MINUTES, TimeUnit.MINUTES);
    }

    private void look() {
        rounds.go(fault -> {
            if (fault != null) {
                LOG.log(Level.WARNING, "laureates could not be reminded; tried again", fault);
            }
        });
    }

    private void remind() {
        int told = round.go();
        if (told > 0) {
            LOG.info(() -> "told that a label comes to its end: " + told);
        }
    }
}
