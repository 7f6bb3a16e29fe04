/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.platform.storage.choice;

import jakarta.annotation.Priority;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.Startup;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.persistence.PersistenceException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.Instant;
import java.util.HashSet;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.etalon.core.problem.RefusedException;
import org.etalon.platform.persistence.DatabaseException;
import org.etalon.platform.storage.Digest;
import org.etalon.platform.storage.Inbox;
import org.etalon.platform.storage.References;
import org.etalon.platform.storage.Store;
import org.etalon.platform.storage.Sweep;

/** Sweeps soon after the start and each hour. Where no feature says what it refers to, nothing is swept. */
@ApplicationScoped
public class SweepTimer {
    private static final Logger LOG = Logger.getLogger(SweepTimer.class.getName());
    private static final int AFTER_MIGRATION = 10;
    private static final int MINUTES = 60;

    @Inject
    Store store;

    @Inject
    Inbox inbox;

    @Inject
    @Any
    Instance<References> references;

    @Inject
    Clock clock;

    @Resource
    ManagedScheduledExecutorService executor;

    void start(@Observes @Priority(AFTER_MIGRATION) Startup event) {
        executor.scheduleWithFixedDelay(this::sweep, 1, MINUTES, TimeUnit.MINUTES);
    }

    /** What can't be done now is done at the next hour. */
    void sweep() {
        Instant now = clock.instant();
        try {
            inbox.clear(now.minus(Sweep.GRACE));
            if (!references.isUnsatisfied()) {
                LOG.fine(() -> "swept: " + new Sweep(store, this::among).run(now));
            }
        } catch (RefusedException | DatabaseException | PersistenceException | UncheckedIOException away) {
            LOG.log(Level.WARNING, "the evidence could not be swept", away);
        }
    }

    private Set<Digest> among(Set<Digest> candidates) {
        Set<Digest> all = new HashSet<>();
        references.forEach(each -> all.addAll(each.among(candidates)));
        return all;
    }
}
