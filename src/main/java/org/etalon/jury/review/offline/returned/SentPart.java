/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.jury.review.offline.returned;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.etalon.dossier.export.back.Mistake;
import org.etalon.jury.review.offline.Likeness;
import org.etalon.platform.sheet.Place;

/**
 * What a workbook says of one part of a review.
 *
 * @param name of the part
 * @param version that it started from; empty where that can't be read
 * @param mark of what stood there, see {@link Likeness#mark}
 * @param said as REST would send it
 * @param places by the part's fields; the part's own under the empty name
 * @param mistakes why it can't be read
 */
record SentPart(
        String name,
        Optional<Long> version,
        String mark,
        Map<String, Object> said,
        Map<String, Place> places,
        List<Mistake> mistakes) {
    /** Where a field stands; the part where it has none. */
    Place at(String field) {
        return places.getOrDefault(field, places.get(""));
    }
}
