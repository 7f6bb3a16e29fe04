/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.jury.admission.decide;

import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.List;
import org.etalon.mail.letter.Occasion;

/**
 * On what occasion candidates and organisers are written to. The gaps of letters: the collectivité, the edition, the submission's number;
 * then of {@link #CORRECTION_ASKED} how many questions, the first time that is told, and the questions; of {@link #REFUSED} the reason. Of
 * the notice: the collectivité.
 */
public enum AdmissionOccasion implements Occasion {
    CORRECTION_ASKED,
    REFUSED,
    /** A notice to those who answer for the dossier; the gap is the submission's number. */
    ADMITTED,
    /** A notice to the organiser who asked for it. */
    CORRECTION_ARRIVED;

    @Override
    public String feature() {
        return "admission";
    }

    @Override
    public List<Object> sample() {
        var paris = ZoneId.of("Europe/Paris");
        return switch (this) {
            case CORRECTION_ASKED ->
                List.of(
                        "Exempleville",
                        "Édition 2026",
                        "2026-0031",
                        2,
                        ZonedDateTime.of(2026, 7, 20, 18, 0, 0, 0, paris),
                        "2.1 Suite bureautique libre ; 2.4 Navigateur libre");
            case REFUSED ->
                List.of("Exempleville", "Édition 2026", "2026-0031", "Ce label s’adresse aux communes de France.");
            case ADMITTED -> List.of("2026-0031");
            case CORRECTION_ARRIVED -> List.of("Exempleville");
        };
    }
}
