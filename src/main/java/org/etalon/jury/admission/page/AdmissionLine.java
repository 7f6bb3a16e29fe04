/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.jury.admission.page;

import java.util.List;
import java.util.UUID;
import org.etalon.dossier.page.Moments;
import org.etalon.jury.admission.ListAdmissions.Candidacy;

/**
 * A dossier in the list of its edition.
 *
 * @param filed when it was handed in
 * @param signed when it was signed
 * @param lacks one sentence each
 * @param since when the state began, or by when a correction is awaited; empty while it is to be checked
 */
public record AdmissionLine(
        UUID dossier,
        String name,
        String department,
        String number,
        String filed,
        String signed,
        List<String> lacks,
        String state,
        String stateKey,
        String since) {
    static AdmissionLine of(Candidacy each, AdmissionWords words, Moments moments) {
        var row = each.row();
        String since = row.until()
                .map(until -> AdmissionWords.say("list.until", moments.of(until)))
                .or(() -> row.decidedAt().map(at -> AdmissionWords.say("list.since", moments.of(at))))
                .orElse("");
        return new AdmissionLine(
                row.dossier(),
                row.printedName(),
                row.department(),
                row.filed().number(),
                moments.of(row.filed().at()),
                moments.of(row.filed().signedAt()),
                words.lacks(each.check()),
                words.state(row.state(), each.late()),
                row.state().key(),
                since);
    }
}
