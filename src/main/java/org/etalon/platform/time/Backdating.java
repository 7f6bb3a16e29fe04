/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.platform.time;

import java.time.Instant;
import java.util.function.Supplier;

/** Has the one clock tell an instant that has passed, to one thread and for one piece of work: for demonstrations alone. */
public final class Backdating {
    private static final ThreadLocal<Instant> TOLD = new ThreadLocal<>();

    private Backdating() {}

    /** What the work gives, done as if it were that instant. */
    public static <T> T at(Instant instant, Supplier<T> work) {
        Instant before = TOLD.get();
        TOLD.set(instant);
        try {
            return work.get();
        } finally {
            restore(before);
        }
    }

    private static void restore(Instant before) {
        if (before == null) {
            TOLD.remove();
        } else {
            TOLD.set(before);
        }
    }

    /** What is told in place of the time; null where nothing is. */
    static Instant told() {
        return TOLD.get();
    }
}
