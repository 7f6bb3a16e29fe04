/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.jury;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeParseException;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.stream.Stream;
import org.etalon.edition.EditionTime;

/** A time until which something is awaited, as people and programs write it. */
public final class Deadline {
    private static final long MOST_DAYS = 365;

    private Deadline() {}

    /** The last instant until which anything can be awaited: within a year, and before results are public. */
    public static Instant latest(EditionTime time, Instant now) {
        Instant year = now.plus(MOST_DAYS, ChronoUnit.DAYS);
        return Stream.ofNullable(time.publishesAt())
                .filter(now::isBefore)
                .filter(year::isAfter)
                .findFirst()
                .orElse(year);
    }

    /**
     * @param text an instant (ISO 8601), or a date and time by these clocks, such as {@code 2026-12-24T18:00}
     * @return in whole seconds; empty where it is none, or an hour that clocks skip
     */
    public static Optional<Instant> read(String text, ZoneId zone) {
        try {
            if (text.endsWith("Z")) {
                return Optional.of(Instant.parse(text).truncatedTo(ChronoUnit.SECONDS));
            }
            var local = LocalDateTime.parse(text);
            return zone.getRules().getValidOffsets(local).stream().findFirst().map(offset -> local.toInstant(offset)
                    .truncatedTo(ChronoUnit.SECONDS));
        } catch (DateTimeParseException none) {
            return Optional.empty();
        }
    }
}
