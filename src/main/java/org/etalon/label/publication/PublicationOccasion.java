/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.label.publication;

import java.util.List;
import org.etalon.mail.letter.Occasion;

/** On what occasion candidates are written to. The gaps: the collectivité, the edition, and of {@link #AWARDED} the level. */
public enum PublicationOccasion implements Occasion {
    AWARDED,
    /** Without a label. */
    NOT_AWARDED;

    @Override
    public String feature() {
        return "publication";
    }

    @Override
    public List<Object> sample() {
        return this == AWARDED
                ? List.of("Exempleville", "Édition 2026", "niveau 3")
                : List.of("Exempleville", "Édition 2026");
    }
}
