/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.dossier.export.back;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.etalon.dossier.DossierProblem;
import org.etalon.dossier.export.back.Difference.Conflict;

/**
 * What a file of answers changes.
 *
 * @param proofs places that say something else of evidence than the dossier: that changes nothing
 * @param untouched how many answers of the file stay as they are
 */
public record Findings(
        List<Difference> differences,
        List<Conflict> conflicts,
        List<Mistake> mistakes,
        List<Where> proofs,
        int untouched) {
    /** Nothing found so far; its lists take what is found. */
    static Findings none() {
        return new Findings(new ArrayList<>(), new ArrayList<>(), new ArrayList<>(), new ArrayList<>(), 0);
    }

    Findings leaving(int answers) {
        return new Findings(differences, conflicts, mistakes, proofs, answers);
    }

    /** Makes mistakes of what is changed at questions that can't be changed now. */
    void shut(Predicate<String> shut) {
        differences.removeIf(each -> {
            String question = each.spot().question().id();
            return shut.test(question)
                    && mistakes.add(Mistake.of(DossierProblem.CORRECTION_NOT_ASKED, each.where(), question));
        });
    }

    /** Whether it can be applied, even if nothing changes. */
    public boolean isClean() {
        return conflicts.isEmpty() && mistakes.isEmpty();
    }
}
