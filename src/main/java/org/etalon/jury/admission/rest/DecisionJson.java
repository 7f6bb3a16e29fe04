/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.jury.admission.rest;

import java.util.List;
import java.util.Optional;
import org.etalon.jury.admission.AdmissionProblem;
import org.etalon.jury.admission.AdmissionState;

/**
 * What an organiser decides.
 *
 * @param state {@code admissible}; {@code inadmissible}, with a reason; {@code correction-asked}, with questions
 */
public record DecisionJson(String state, String reason, List<AskedJson> questions) {
    /** @throws org.etalon.core.problem.RefusedException where it is none of these */
    AdmissionState decided() {
        return Optional.ofNullable(state)
                .flatMap(AdmissionState::find)
                .filter(found -> found != AdmissionState.TO_CHECK && found != AdmissionState.CORRECTED)
                .orElseThrow(() -> AdmissionProblem.ADMISSION_STATE_UNKNOWN.refusal("state"));
    }
}
