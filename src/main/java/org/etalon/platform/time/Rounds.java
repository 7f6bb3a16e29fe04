/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.platform.time;

import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;

/** Work of a worker that goes again and again, whatever happens in one of its rounds. */
public record Rounds(Runnable round) {
    /** Goes one here, and throws nothing. @param told what it threw; null where it went well */
    public void go(Consumer<Throwable> told) {
        CompletableFuture.runAsync(round, Runnable::run)
                .whenComplete((done, fault) -> told.accept(fault == null ? null : fault.getCause()));
    }
}
