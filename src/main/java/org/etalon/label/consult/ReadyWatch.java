/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.label.consult;

import jakarta.annotation.Priority;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.Startup;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.etalon.collectivity.Directory;
import org.etalon.label.PublicLabels;
import org.etalon.platform.time.Rounds;

/** Makes ready what becomes public within half a minute, so that nobody waits at the instant. Before it nothing is told of it. */
@ApplicationScoped
public class ReadyWatch {
    private static final Logger LOG = Logger.getLogger(ReadyWatch.class.getName());
    private static final int SECONDS = 5;
    private static final Duration SOON = Duration.ofSeconds(30);

    @Inject
    PublicLabels labels;

    @Inject
    KeptGeoJson geoJson;

    @Inject
    Directory directory;

    @Resource
    ManagedScheduledExecutorService executor;

    private final Rounds rounds = new Rounds(this::makeReady);

    void start(@Observes @Priority(Directory.PRIORITY + 10) Startup event) {
        executor.scheduleWithFixedDelay(this::look, SECONDS, SECONDS, TimeUnit.SECONDS);
    }

    private void look() {
        rounds.go(fault -> {
            if (fault != null) {
                LOG.log(Level.WARNING, "what is to come could not be made ready; tried again", fault);
            }
        });
    }

    private void makeReady() {
        labels.makeReady(SOON).ifPresent(coming -> geoJson.makeReady(coming, directory.snapshot()));
    }
}
