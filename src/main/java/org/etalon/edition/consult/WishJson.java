/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.edition.consult;

import org.etalon.edition.EditionWish;

/**
 * What an organiser sends to make or to change an edition; what is absent keeps.
 *
 * @param questionnaire which it asks; of a new one usually that of the same name
 * @param stage {@code draft}, {@code confirmed}, {@code in-review}, {@code decided} or {@code published}
 */
public record WishJson(
        String programme,
        String edition,
        EditionJson.TitleJson title,
        KeyJson questionnaire,
        String opensAt,
        String closesAt,
        Integer graceMinutes,
        String timeZone,
        String stage) {
    public record KeyJson(String programme, String edition) {}

    EditionWish wish() {
        return new EditionWish(
                programme,
                edition,
                questionnaire == null ? null : questionnaire.programme() + "/" + questionnaire.edition(),
                title == null ? null : title.fr(),
                title == null ? null : title.en(),
                opensAt,
                closesAt,
                graceMinutes,
                timeZone,
                stage);
    }
}
