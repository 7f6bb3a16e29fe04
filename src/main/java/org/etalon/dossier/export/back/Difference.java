/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.dossier.export.back;

import java.util.List;
import org.etalon.dossier.Given;
import org.etalon.dossier.KeptAnswer;
import org.etalon.dossier.export.workbook.plan.Spot;

/**
 * An answer that a person changed.
 *
 * @param places where in the file it was changed; at least one
 * @param version that it started from
 * @param before what stood in the file
 * @param after what stands there now
 */
public record Difference(Spot spot, List<Where> places, long version, Given before, Given after) {
    /** The first of its places. */
    public Where where() {
        return places.get(0);
    }

    /**
     * An answer that the dossier has otherwise than the file knew.
     *
     * @param theirs what stands in the dossier
     * @param blank whether the file was a form that knew no answer at all
     */
    public record Conflict(Difference yours, KeptAnswer theirs, boolean blank) {}
}
