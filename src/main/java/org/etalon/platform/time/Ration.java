/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.platform.time;

import java.time.Instant;

/** At most so many of something in a minute, so that nobody fills the log by asking for what isn't there. */
public final class Ration {
    private static final int MINUTE = 60;

    private final int most;
    private long minute;
    private int taken;

    /** @param most in each minute of the clock */
    public Ration(int most) {
        this.most = most;
    }

    /** Takes one; false where this minute's are used up. */
    public synchronized boolean take(Instant now) {
        long current = Math.floorDiv(now.getEpochSecond(), MINUTE);
        if (current != minute) {
            minute = current;
            taken = 0;
        }
        taken = Math.min(most, taken) + 1;
        return taken <= most;
    }
}
