/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.jury.admission.decide;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.List;
import org.etalon.dossier.DossierGround;
import org.etalon.dossier.correction.Correction.Asked;
import org.junit.jupiter.api.Test;

class CorrectionWishTest {
    private static final Instant NOW = Instant.parse("2026-03-01T12:00:00Z");

    private static List<Asked> checked(CorrectionWish... wishes) {
        return CorrectionWish.checked(
                List.of(wishes), DossierGround.SCORING.index(), DossierGround.EDITION_ROW.plan(), NOW);
    }

    private static CorrectionWish wish(String question, String words, String until) {
        return new CorrectionWish(question, words, until);
    }

    @Test
    void a_time_is_told_by_the_editions_clocks_or_as_an_instant() {
        assertThat(checked(wish("free-servers", " Sur quoi ? ", "2026-03-20T18:00")))
                .containsExactly(new Asked("free-servers", "Sur quoi ?", Instant.parse("2026-03-20T17:00:00Z")));
        assertThat(checked(wish("free-servers", "Sur quoi ?", "2026-03-20T18:00:30.5Z")))
                .extracting(Asked::until)
                .containsExactly(Instant.parse("2026-03-20T18:00:30Z"));
    }

    @Test
    void all_that_makes_no_sense_is_told_at_once() {
        assertThatThrownBy(() -> checked(
                        wish("free-servers", " ", "2026-03-20T18:00"),
                        wish("free-servers", "Encore", "2026-03-20T18:00"),
                        wish("no-such", "Quoi", "2026-03-20T18:00"),
                        wish("free-browser", "x".repeat(2_001), "2026-02-20T18:00"),
                        wish("free-databases", "Quoi", "9999-03-20T18:00"),
                        wish("free-office-suite", "Quoi", "2026-03-29T02:30")))
                .hasMessageContaining("CORRECTION_WORDS_MISSING, at=words-free-servers")
                .hasMessageContaining("CORRECTION_QUESTION_TWICE, at=free-servers")
                .hasMessageContaining("CORRECTION_QUESTION_UNKNOWN, at=no-such")
                .hasMessageContaining("ADMISSION_WORDS_LONG, at=words-free-browser")
                .hasMessageContaining("CORRECTION_UNTIL_WRONG, at=until-free-browser")
                .hasMessageContaining("CORRECTION_UNTIL_FAR, at=until-free-databases")
                .hasMessageContaining("CORRECTION_UNTIL_WRONG, at=until-free-office-suite");
        assertThatThrownBy(() -> checked()).hasMessageContaining("CORRECTION_EMPTY, at=questions");
    }
}
