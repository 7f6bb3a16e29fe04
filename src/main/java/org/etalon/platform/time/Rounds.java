/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.platform.time;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;

/** Work that goes in rounds, one at a time; what is asked for during one is found by another right after. */
public final class Rounds {
    private final Runnable round;
    private final AtomicInteger asked = new AtomicInteger();

    public Rounds(Runnable round) {
        this.round = round;
    }

    /** Goes a round here, or leaves it to whoever is at one. What a round throws, this throws; the next time begins anew. */
    public void go() {
        if (asked.getAndIncrement() > 0) {
            return;
        }
        boolean done = false;
        try {
            int seen;
            do {
                seen = asked.get();
                round.run();
            } while (!asked.compareAndSet(seen, 0));
            done = true;
        } finally {
            if (!done) {
                asked.set(0);
            }
        }
    }

    /** The same for whoever goes on whatever happens. @param told what a round threw; null where it went well */
    public void go(Consumer<Throwable> told) {
        CompletableFuture.runAsync(this::go, Runnable::run)
                .whenComplete((done, fault) -> told.accept(fault == null ? null : fault.getCause()));
    }
}
