/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.mail.digest;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.temporal.TemporalAdjusters;

/** How often a person wants to be told. */
public enum Pace {
    /** As soon as it happens, though in one letter a quarter of an hour. */
    AT_ONCE,
    /** Every morning at seven, in Paris. */
    DAILY,
    /** On Mondays at seven, in Paris. */
    WEEKLY,
    NEVER;

    private static final ZoneId ZONE = ZoneId.of("Europe/Paris");
    private static final LocalTime MORNING = LocalTime.of(7, 0);

    /** When something that happens now is told at the latest; what is never told is as far away as can be. */
    public Instant next(Instant now) {
        ZonedDateTime here = now.atZone(ZONE);
        ZonedDateTime morning = here.with(MORNING);
        if (!morning.isAfter(here)) {
            morning = here.plusDays(1).with(MORNING);
        }
        return switch (this) {
            case AT_ONCE -> now;
            case DAILY -> morning.toInstant();
            case WEEKLY ->
                morning.with(TemporalAdjusters.nextOrSame(DayOfWeek.MONDAY)).toInstant();
            case NEVER -> Instant.MAX;
        };
    }
}
