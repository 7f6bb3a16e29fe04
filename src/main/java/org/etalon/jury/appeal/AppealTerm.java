/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.jury.appeal;

import java.time.Instant;
import java.time.ZoneId;
import java.util.Optional;

/**
 * The time within which candidates of an edition appeal.
 *
 * @param days that they have
 * @param from when its results are, or will be, public; empty while no instant is set
 * @param until the first instant at which it is too late: the same hour, by the edition's clocks, so many days later
 */
public record AppealTerm(int days, Optional<Instant> from, Optional<Instant> until) {
    /** What candidates have where nobody said how many. */
    public static final int DAYS = 30;
    /** The most that can be given. */
    public static final int MOST = 365;

    public static AppealTerm of(int days, Optional<Instant> from, ZoneId zone) {
        return new AppealTerm(
                days, from, from.map(at -> at.atZone(zone).plusDays(days).toInstant()));
    }

    /** Whether the results are public. */
    public boolean hasBegun(Instant now) {
        return from.filter(at -> !now.isBefore(at)).isPresent();
    }

    /** Whether an appeal is taken now. */
    public boolean isOpen(Instant now) {
        return hasBegun(now) && now.isBefore(until.orElseThrow());
    }
}
