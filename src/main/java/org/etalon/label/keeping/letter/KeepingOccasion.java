/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.label.keeping.letter;

import java.util.List;
import org.etalon.label.LabelRow;
import org.etalon.label.LabelState;
import org.etalon.mail.letter.Occasion;

/** What was done to a label. The gaps: who holds it, the edition, the reason. */
public enum KeepingOccasion implements Occasion {
    SUSPENDED,
    WITHDRAWN,
    /** Counts again. */
    REINSTATED,
    /** Its level, name, body or last day. */
    CORRECTED;

    static KeepingOccasion of(LabelRow before, LabelRow after) {
        if (before.state() == after.state()) {
            return CORRECTED;
        }
        return after.state() == LabelState.VALID
                ? REINSTATED
                : valueOf(after.state().name());
    }

    @Override
    public String feature() {
        return "keeping";
    }

    @Override
    public List<Object> sample() {
        return List.of("Exempleville", "Édition 2026", "Une erreur de saisie.");
    }
}
