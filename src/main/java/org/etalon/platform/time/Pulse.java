/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.platform.time;

import java.time.Duration;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;

/**
 * Rounds of a worker of its own: right after they are asked for, and from time to time of themselves. Whoever asks only leaves word: a
 * task that is handed to the server from a request goes on sharing that request's persistence contexts, which the server closes under
 * the one when the other ends.
 */
public final class Pulse {
    private static final Duration LOOK = Duration.ofMillis(50);

    private final Runnable round;
    private final long every;
    private final AtomicBoolean asked = new AtomicBoolean();
    private long looks;

    /**
     * @param round goes on whatever happens: it throws nothing
     * @param every how long nobody asks before it goes all the same; also how long after the beginning it first goes of itself
     */
    public Pulse(Runnable round, Duration every) {
        this.round = round;
        this.every = every.dividedBy(LOOK);
    }

    /** Begins, for as long as the worker works. */
    public void begin(ScheduledExecutorService worker) {
        worker.scheduleWithFixedDelay(this::look, LOOK.toMillis(), LOOK.toMillis(), TimeUnit.MILLISECONDS);
    }

    /** Has a round gone as soon as may be, after one that is under way. */
    public void ask() {
        asked.set(true);
    }

    private void look() {
        if (asked.getAndSet(false) || ++looks >= every) {
            looks = 0;
            round.run();
        }
    }
}
