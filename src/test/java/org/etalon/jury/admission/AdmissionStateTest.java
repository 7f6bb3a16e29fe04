/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.jury.admission;

import static org.assertj.core.api.Assertions.assertThat;
import static org.etalon.jury.admission.AdmissionState.ADMISSIBLE;
import static org.etalon.jury.admission.AdmissionState.ASKED;
import static org.etalon.jury.admission.AdmissionState.CORRECTED;
import static org.etalon.jury.admission.AdmissionState.INADMISSIBLE;
import static org.etalon.jury.admission.AdmissionState.TO_CHECK;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class AdmissionStateTest {
    private static List<AdmissionState> after(AdmissionState state, boolean late) {
        return Stream.of(AdmissionState.values())
                .filter(next -> state.canBecome(next, late))
                .toList();
    }

    @Test
    void what_is_to_be_checked_or_was_corrected_can_become_anything() {
        for (AdmissionState state : List.of(TO_CHECK, CORRECTED)) {
            assertThat(after(state, false)).containsExactly(ASKED, ADMISSIBLE, INADMISSIBLE);
        }
    }

    @Test
    void while_a_correction_can_come_something_else_can_be_asked_for_and_nothing_decided() {
        assertThat(after(ASKED, false)).containsExactly(ASKED);
        assertThat(after(ASKED, true)).containsExactly(ASKED, ADMISSIBLE, INADMISSIBLE);
    }

    @Test
    void what_the_jury_may_read_is_not_corrected_and_a_refusal_can_be_taken_back() {
        assertThat(after(ADMISSIBLE, false)).containsExactly(INADMISSIBLE);
        assertThat(after(INADMISSIBLE, false)).containsExactly(ASKED, ADMISSIBLE);
    }
}
