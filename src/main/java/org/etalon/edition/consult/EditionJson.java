/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.edition.consult;

import java.time.Instant;
import org.etalon.edition.EditionRow;

/**
 * An edition for programs.
 *
 * @param phase {@code draft}, {@code announced}, {@code open}, {@code grace}, {@code closed}, {@code in-review}, {@code decided} or
 *     {@code published}, now
 * @param opensAt ISO 8601 in UTC, as {@code closesAt} and {@code takesInUntil}, the end of the grace
 * @param timeZone in which they are told
 */
public record EditionJson(
        String programme,
        String edition,
        TitleJson title,
        QuestionnaireJson questionnaire,
        String phase,
        String opensAt,
        String closesAt,
        int graceMinutes,
        String takesInUntil,
        String timeZone) {
    /** In both languages. */
    public record TitleJson(String fr, String en) {}

    /** @param rules SHA-256 of the rules by which its dossiers are scored */
    public record QuestionnaireJson(String programme, String edition, String rules) {}

    static EditionJson of(EditionRow row, Instant now) {
        var plan = row.plan();
        String[] questionnaire = plan.questionnaire().split("/");
        return new EditionJson(
                plan.programme(),
                plan.edition(),
                new TitleJson(plan.titleFr(), plan.titleEn()),
                new QuestionnaireJson(questionnaire[0], questionnaire[1], row.rules()),
                row.phase(now).key(),
                plan.time().opensAt().toString(),
                plan.time().closesAt().toString(),
                plan.time().graceMinutes(),
                plan.time().end().toString(),
                plan.zone().getId());
    }
}
