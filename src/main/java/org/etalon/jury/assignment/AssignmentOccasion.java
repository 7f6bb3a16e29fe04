/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.jury.assignment;

import java.time.LocalDate;
import java.util.List;
import org.etalon.mail.letter.Occasion;

/** On what occasion jurors are written to about what they read. */
public enum AssignmentOccasion implements Occasion {
    /** A letter on all that they are given at once; the gaps are the edition, how many, and which. */
    ASSIGNED(List.of("Territoire Numérique Libre, édition 2026", 2, "Annecy, Crolles")),
    /** Likewise with the last day for them. */
    ASSIGNED_UNTIL(
            List.of("Territoire Numérique Libre, édition 2026", 2, "Annecy, Crolles", LocalDate.of(2026, 10, 12))),
    /** A notice to who need no longer read something; the gap is which. */
    ASSIGNMENT_LIFTED(List.of("Annecy, Crolles"));

    private final List<Object> sample;

    AssignmentOccasion(List<Object> sample) {
        this.sample = List.copyOf(sample);
    }

    @Override
    public String feature() {
        return "assignment";
    }

    @Override
    public List<Object> sample() {
        return sample;
    }
}
