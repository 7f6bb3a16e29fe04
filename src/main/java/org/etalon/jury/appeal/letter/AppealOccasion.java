/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.jury.appeal.letter;

import java.util.List;
import org.etalon.mail.letter.Occasion;

/** On what occasion people are written to about appeals. Nobody is told a word of an appeal or of its decision by mail. */
public enum AppealOccasion implements Occasion {
    /** A letter to those who answer for the dossier; the gaps are the collectivité and the edition. */
    FILED,
    /** A notice to whoever leads the jury there, and to organisers; the gap is the collectivité. */
    ARRIVED,
    /** A letter to who is to read on appeal; the gaps are the edition and the collectivité. */
    ASSIGNED,
    /** A notice to whoever leads the jury there, once all have read; the gap is the collectivité. */
    READ,
    /** A letter to those who answer for the dossier; the gaps are the collectivité and the edition. */
    DECIDED;

    @Override
    public String feature() {
        return "appeal";
    }

    @Override
    public List<Object> sample() {
        return switch (this) {
            case FILED, DECIDED -> List.of("Exempleville", "Édition 2026");
            case ASSIGNED -> List.of("Édition 2026", "Exempleville");
            case ARRIVED, READ -> List.of("Exempleville");
        };
    }
}
