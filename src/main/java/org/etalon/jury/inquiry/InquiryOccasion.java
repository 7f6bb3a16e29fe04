/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.jury.inquiry;

import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.List;
import org.etalon.mail.letter.Occasion;

/** On what occasion candidates and jurors are written to about questions of the jury. */
public enum InquiryOccasion implements Occasion {
    /** A letter to those who answer for the dossier; the gaps are the collectivité, the edition, the submission's number, by when, and about what. */
    ASKED,
    /** A notice to all who may answer; the gap is by when. */
    ASKED_TOO,
    /** A notice to the juror who asked; the gap is the collectivité. */
    ANSWERED;

    @Override
    public String feature() {
        return "inquiry";
    }

    @Override
    public List<Object> sample() {
        var until = ZonedDateTime.of(2026, 10, 12, 18, 0, 0, 0, ZoneId.of("Europe/Paris"));
        return switch (this) {
            case ASKED -> List.of("Exempleville", "Édition 2026", "2026-0031", until, "2.1 Suite bureautique libre");
            case ASKED_TOO -> List.of(until);
            case ANSWERED -> List.of("Exempleville");
        };
    }
}
