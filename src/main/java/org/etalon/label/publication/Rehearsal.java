/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.label.publication;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.etalon.edition.EditionPlan;
import org.etalon.jury.UndoneQuery.Undone;
import org.etalon.label.LabelResult;
import org.etalon.label.LabelRow;

/**
 * What a publication would show, or shows.
 *
 * @param publication empty where none is set
 * @param isPublic whether it has come
 * @param undecided the dossiers that were handed in and neither refused nor decided on, as far as who looks may know of them: nothing is shown of them
 * @param unsigned the numbers of the sittings of which nobody has signed the minutes
 * @param labels what everybody would see, by name
 * @param candidates what each candidate would see, by name, those without a label too
 */
public record Rehearsal(
        EditionPlan edition,
        Optional<Publication> publication,
        boolean isPublic,
        Undone undecided,
        List<Integer> unsigned,
        List<LabelRow> labels,
        List<Candidate> candidates) {
    public Rehearsal {
        unsigned = List.copyOf(unsigned);
        labels = List.copyOf(labels);
        candidates = List.copyOf(candidates);
    }

    /** What one candidate would see. @param name what the collectivité is called */
    public record Candidate(UUID dossier, String name, String collectivity, LabelResult.Current standing) {}
}
