/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.jury;

import java.util.List;
import org.etalon.mail.letter.Occasion;

/** On what occasion jurors are written to. */
public enum JuryOccasion implements Occasion {
    /** A letter to who is in the jury now; the gap is the edition. */
    APPOINTED("Territoire Numérique Libre, édition 2026"),
    /** A letter to who is no longer; the gap is the edition. */
    DISMISSED("Territoire Numérique Libre, édition 2026"),
    /** A notice to whoever leads the jury; the gap is the juror. */
    TIES_DECLARED("Camille Martin"),
    /** A letter to who is to read one more dossier; the gap is the edition. */
    READER_CALLED("Territoire Numérique Libre, édition 2026");

    private final String sample;

    JuryOccasion(String sample) {
        this.sample = sample;
    }

    @Override
    public String feature() {
        return "jury";
    }

    @Override
    public List<Object> sample() {
        return List.of(sample);
    }
}
