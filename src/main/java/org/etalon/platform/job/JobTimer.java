/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.platform.job;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.Priority;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.Startup;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;
import javax.sql.DataSource;
import org.etalon.platform.persistence.Database;
import org.etalon.platform.storage.Inbox;
import org.etalon.platform.storage.Store;
import org.etalon.platform.time.Pulse;
import org.etalon.platform.time.Rounds;

/** This node's one worker: goes its round as soon as something was ordered here, and every few seconds for what others left. */
@ApplicationScoped
public class JobTimer {
    private static final Logger LOG = Logger.getLogger(JobTimer.class.getName());
    private static final int AFTER_ALL = 900;
    private static final Duration EVERY = Duration.ofSeconds(5);

    @Resource(lookup = Database.NAME)
    DataSource source;

    @Resource
    ManagedScheduledExecutorService executor;

    @Inject
    Inbox inbox;

    @Inject
    Store store;

    @Inject
    @Any
    Instance<JobWork> works;

    @Inject
    Clock clock;

    private final Pulse pulse = new Pulse(this::goAndTell, EVERY);
    private Rounds rounds;

    @PostConstruct
    void prepare() {
        rounds = new Rounds(new JobRound(source, clock, inbox, store, this::work)::run);
    }

    private Optional<JobWork> work(String kind) {
        return works.stream().filter(work -> work.kind().equals(kind)).findFirst();
    }

    void start(@Observes @Priority(AFTER_ALL) Startup event) {
        pulse.begin(executor);
    }

    void queued(@Observes(during = TransactionPhase.AFTER_SUCCESS) JobQueued event) {
        pulse.ask();
    }

    /** A round that fails is told in the log, and the next one comes all the same. */
    private void goAndTell() {
        rounds.go(fault -> {
            if (fault != null) {
                LOG.log(Level.WARNING, "a round of jobs failed", fault);
            }
        });
    }
}
