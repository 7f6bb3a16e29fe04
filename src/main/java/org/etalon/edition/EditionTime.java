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
 * @param publishesAt the first instant at which what was decided is public; null where none is set
 */
public record EditionTime(
        EditionStage stage, Instant opensAt, Instant closesAt, int graceMinutes, Instant publishesAt) {
    private static final Duration SOON = Duration.ofHours(48);

    /** Without an instant of publication. */
    public EditionTime(EditionStage stage, Instant opensAt, Instant closesAt, int graceMinutes) {
        this(stage, opensAt, closesAt, graceMinutes, null);
    }

    /** The same with another instant of publication, or none. */
    EditionTime publishing(Instant at) {
        return new EditionTime(stage, opensAt, closesAt, graceMinutes, at);
    }

    /** Whether its results are public: at the instant that was set, whatever its stage says. */
    public boolean isPublic(Instant now) {
        return stage == EditionStage.PUBLISHED || publishesAt != null && !now.isBefore(publishesAt);
    }

    /** What the edition is at this instant; the closing time itself is within the grace, the grace's end is past it. */
    public EditionPhase phase(Instant now) {
        return switch (stage) {
            case DRAFT -> EditionPhase.DRAFT;
            case CONFIRMED -> byDate(now);
            case IN_REVIEW -> EditionPhase.IN_REVIEW;
            case DECIDED -> isPublic(now) ? EditionPhase.PUBLISHED : EditionPhase.DECIDED;
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
