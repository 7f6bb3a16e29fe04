/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.assessment.report;

import java.time.Instant;
import java.time.ZoneId;
import java.util.Locale;
import java.util.Optional;
import org.etalon.assessment.Scored;
import org.etalon.core.advice.Advice;
import org.etalon.core.scoring.Assessment;

/**
 * All that a report is made of.
 *
 * @param name the collectivité's; empty where it was not told
 * @param at when the report is made
 * @param zone in which its times are told
 */
public record Report(Scored scored, Advice advice, Optional<String> name, Instant at, ZoneId zone, Locale locale) {
    public static Report of(Scored scored, Optional<String> name, Instant at, ZoneId zone, Locale locale) {
        return new Report(scored, scored.advice(), name, at, zone, locale);
    }

    public Assessment assessment() {
        return scored.assessment();
    }

    /** Whether a question was declared not applicable that would else be in scope, so that the strict score differs in meaning. */
    boolean declares() {
        return assessment().questions().stream()
                .anyMatch(question -> question.standing() == org.etalon.core.scoring.Standing.DECLARED);
    }
}
