/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.dossier.export.workbook.back;

import java.util.ArrayList;
import java.util.List;
import org.etalon.platform.sheet.Place;

/**
 * What a workbook changes.
 *
 * @param proofs cells that say something else of evidence than the dossier: that changes nothing
 * @param untouched how many answers stay as they are
 */
public record Findings(
        List<Difference> differences,
        List<Conflict> conflicts,
        List<Mistake> mistakes,
        List<Place> proofs,
        int untouched) {
    /** Nothing found so far; its lists take what is found. */
    static Findings none() {
        return new Findings(new ArrayList<>(), new ArrayList<>(), new ArrayList<>(), new ArrayList<>(), 0);
    }

    Findings leaving(int answers) {
        return new Findings(differences, conflicts, mistakes, proofs, answers);
    }

    /** Whether it can be applied, even if nothing changes. */
    public boolean isClean() {
        return conflicts.isEmpty() && mistakes.isEmpty();
    }
}
