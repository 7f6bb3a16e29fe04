/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.jury.review.offline.returned;

import java.util.List;
import java.util.Map;
import org.etalon.dossier.export.back.Mistake;
import org.etalon.jury.review.PartChange;
import org.etalon.jury.review.ReviewPart;
import org.etalon.platform.sheet.Place;

/**
 * What a workbook changes of a review.
 *
 * @param conflicts what was changed elsewhere too
 * @param untouched how many parts of it stay as they are
 */
public record ReviewFindings(
        List<PartDifference> differences, List<PartDifference> conflicts, List<Mistake> mistakes, int untouched) {
    public ReviewFindings {
        differences = List.copyOf(differences);
        conflicts = List.copyOf(conflicts);
        mistakes = List.copyOf(mistakes);
    }

    /**
     * A part that a person changed.
     *
     * @param place where it stands in the workbook
     * @param stands what stands there now
     */
    public record PartDifference(Place place, ReviewPart stands, PartChange change) {
        /** What stands there now, as plain values. */
        public Map<?, ?> before() {
            return stands.tree();
        }
    }

    /** Whether it can be applied. */
    public boolean isClean() {
        return conflicts.isEmpty() && mistakes.isEmpty();
    }

    public List<PartChange> changes() {
        return differences.stream().map(PartDifference::change).toList();
    }
}
