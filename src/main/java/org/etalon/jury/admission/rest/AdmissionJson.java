/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.jury.admission.rest;

import java.util.UUID;
import org.etalon.jury.admission.AdmissionRow;
import org.etalon.jury.admission.ListAdmissions.Candidacy;

/**
 * A dossier that was handed in, for organisers. What is not known is absent.
 *
 * @param collectivity its code
 * @param submission the number of what counts
 * @param state {@code to-check}, {@code correction-asked}, {@code corrected}, {@code admissible} or {@code inadmissible}
 * @param until by when a correction is awaited
 * @param late whether it can't come any more
 * @param required questions that must be answered and are not
 * @param heldBack answers that count for nothing without evidence
 * @param doubtful answers that the candidate does not know yet, or wants to look at again
 * @param eligible whether the collectivité is in the directory as what it was handed in for
 * @param version from which a decision starts
 */
public record AdmissionJson(
        UUID dossier,
        String collectivity,
        String name,
        String department,
        String type,
        String submission,
        String submittedAt,
        String signedAt,
        String state,
        String reason,
        String until,
        boolean late,
        long required,
        long heldBack,
        long doubtful,
        boolean eligible,
        long version) {
    static AdmissionJson of(Candidacy candidacy) {
        AdmissionRow row = candidacy.row();
        var check = candidacy.check();
        return new AdmissionJson(
                row.dossier(),
                row.code(),
                row.name(),
                row.department(),
                row.type(),
                row.filed().number(),
                row.filed().at().toString(),
                row.filed().signedAt().toString(),
                row.state().key(),
                row.reason().orElse(null),
                row.until().map(Object::toString).orElse(null),
                candidacy.late(),
                check.required(),
                check.heldBack(),
                check.doubtful(),
                check.eligible(),
                row.version());
    }
}
