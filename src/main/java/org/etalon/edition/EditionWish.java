/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.edition;

/**
 * An edition as an organiser wants it, every field as written. What is null keeps as it is or, of a new one, as is usual.
 *
 * @param programme a slug
 * @param edition such as 2026
 * @param questionnaire {@code <programme>/<edition>} of the questionnaire asked; usual: that of the same name
 * @param opensAt ISO 8601 with its offset, or without one by the clocks of the zone; blank where a form was left so
 * @param closesAt likewise
 * @param graceMinutes 0..1440; usual: 15
 * @param zone in which the times are told, such as {@code Europe/Paris}, which is usual
 * @param stage a name of {@link EditionStage} in lower case with hyphens
 */
public record EditionWish(
        String programme,
        String edition,
        String questionnaire,
        String titleFr,
        String titleEn,
        String opensAt,
        String closesAt,
        Integer graceMinutes,
        String zone,
        String stage) {
    /** Fills what is null from another. */
    EditionWish or(EditionWish other) {
        return new EditionWish(
                or(programme, other.programme),
                or(edition, other.edition),
                or(questionnaire, other.questionnaire),
                or(titleFr, other.titleFr),
                or(titleEn, other.titleEn),
                or(opensAt, other.opensAt),
                or(closesAt, other.closesAt),
                or(graceMinutes, other.graceMinutes),
                or(zone, other.zone),
                or(stage, other.stage));
    }

    private static <T> T or(T wanted, T otherwise) {
        return wanted == null ? otherwise : wanted;
    }
}
