/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.journey;

import java.util.concurrent.locks.LockSupport;

/** A moment between two looks at what isn't there yet, which leaves the processor to whom is waited for. */
public final class Pause {
    private static final long MOMENT = 20_000_000L;

    private Pause() {}

    public static void aMoment() {
        LockSupport.parkNanos(MOMENT);
    }
}
