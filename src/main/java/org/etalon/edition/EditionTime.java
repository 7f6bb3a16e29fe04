/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.edition;

import java.time.Duration;
import java.time.Instant;

/**
 * When an edition takes dossiers in.
 *
 * @param opensAt the first instant
 * @param closesAt the closing time that is told
 * @param graceMinutes after it, in which dossiers are still taken in; told as well
 */
public record EditionTime(EditionStage stage, Instant opensAt, Instant closesAt, int graceMinutes) {
    private static final Duration SOON = Duration.ofHours(48);

    /** What the edition is at this instant; the closing time itself is within the grace, the grace's end is past it. */
    public EditionPhase phase(Instant now) {
        return switch (stage) {
            case DRAFT -> EditionPhase.DRAFT;
            case CONFIRMED -> byDate(now);
            case IN_REVIEW -> EditionPhase.IN_REVIEW;
            case DECIDED -> EditionPhase.DECIDED;
            case PUBLISHED -> EditionPhase.PUBLISHED;
        };
    }

    /** The first instant at which nothing is taken in any more. */
    public Instant end() {
        return closesAt.plus(Duration.ofMinutes(graceMinutes));
    }

    /** By when people are told to hand in: by the closing time and, once that has passed, by the end of the grace. */
    public Instant deadline(Instant now) {
        return now.isBefore(closesAt) ? closesAt : end();
    }

    /** Whether dossiers are taken in and what is told a day later may come too late: within two days of the closing time. */
    public boolean isClosingSoon(Instant now) {
        return phase(now).isTakingIn() && !now.isBefore(closesAt.minus(SOON));
    }

    private EditionPhase byDate(Instant now) {
        if (now.isBefore(opensAt)) {
            return EditionPhase.ANNOUNCED;
        }
        if (now.isBefore(closesAt)) {
            return EditionPhase.OPEN;
        }
        return now.isBefore(end()) ? EditionPhase.GRACE : EditionPhase.CLOSED;
    }
}
