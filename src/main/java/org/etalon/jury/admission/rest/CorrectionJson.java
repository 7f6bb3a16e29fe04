/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.jury.admission.rest;

import java.util.List;
import org.etalon.dossier.correction.Correction;

/**
 * A correction that was asked for.
 *
 * @param closedAt when it ended; absent while it is open, also once all its times are past
 * @param corrected whether it ended by handing in
 */
public record CorrectionJson(String askedAt, List<AskedJson> questions, String closedAt, boolean corrected) {
    static List<CorrectionJson> of(List<Correction> corrections) {
        return corrections.stream()
                .map(each -> new CorrectionJson(
                        each.askedAt().toString(),
                        AskedJson.of(each),
                        each.closedAt().map(Object::toString).orElse(null),
                        each.handedIn().isPresent()))
                .toList();
    }
}
