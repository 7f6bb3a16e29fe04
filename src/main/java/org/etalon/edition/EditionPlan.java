/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.edition;

import java.time.Instant;
import java.time.ZoneId;

/**
 * An edition as it is meant to be, without a mistake in itself.
 *
 * @param questionnaire {@code <programme>/<edition>}
 * @param zone in which its times are told
 */
public record EditionPlan(
        String programme,
        String edition,
        String questionnaire,
        String titleFr,
        String titleEn,
        EditionTime time,
        ZoneId zone) {
    /** {@code <programme>/<edition>}, its id. */
    public String key() {
        return programme + "/" + edition;
    }

    /** The same with another instant of publication, or none. */
    EditionPlan publishing(Instant at) {
        return new EditionPlan(programme, edition, questionnaire, titleFr, titleEn, time.publishing(at), zone);
    }

    EditionPlan at(EditionStage stage) {
        var moved = new EditionTime(stage, time.opensAt(), time.closesAt(), time.graceMinutes(), time.publishesAt());
        return new EditionPlan(programme, edition, questionnaire, titleFr, titleEn, moved, zone);
    }
}
