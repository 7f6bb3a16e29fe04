/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.jury.appeal;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * An appeal of a candidate.
 *
 * @param reasons against the decision as a whole
 * @param points against what was found at single questions, in the questionnaire's order
 * @param filedBy the person
 * @param settled empty until it is decided
 * @param version raised by each change, from 1
 */
public record Appeal(
        UUID id,
        UUID dossier,
        String reasons,
        List<Point> points,
        UUID filedBy,
        Instant filedAt,
        Optional<Settled> settled,
        long version) {
    public Appeal {
        points = List.copyOf(points);
    }

    /** What is held against what was found at one question. @param question its id */
    public record Point(String question, String words) {}

    /** What a level and mentions are. @param level 0 for none */
    public record Award(int level, List<String> mentions) {
        public Award {
            mentions = List.copyOf(mentions);
        }
    }

    /** What was decided on it. @param by the person */
    public record Settled(Award before, Award after, String reason, UUID by, Instant at) {
        /** Whether the first decision stands. */
        public boolean isUpheld() {
            return before.equals(after);
        }
    }

    Appeal settled(Settled decided) {
        return new Appeal(id, dossier, reasons, points, filedBy, filedAt, Optional.of(decided), version + 1);
    }

    Appeal assigned() {
        return new Appeal(id, dossier, reasons, points, filedBy, filedAt, settled, version + 1);
    }
}
