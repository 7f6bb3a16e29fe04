/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.label.publication.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.etalon.dossier.DossierGround;
import org.etalon.label.LabelResult;
import org.etalon.label.LabelResult.Standing;
import org.etalon.label.LabelState;
import org.junit.jupiter.api.Test;

class OutcomeViewTest {
    private static LabelResult result(int level) {
        var standing = new Standing(1, 5_000);
        return new LabelResult(level, 5, standing, standing, List.of(), List.of(), List.of(), List.of(), Map.of());
    }

    private static OutcomeView decided(int level) {
        return OutcomeView.of(
                new LabelResult.Current(result(level), ""), DossierGround.SCORING.questionnaire(), Locale.FRENCH);
    }

    @Test
    void the_candidate_reads_why_the_jury_decided_so() {
        var standing = new Standing(1, 5_000);
        var result = new LabelResult(1, 5, standing, standing, List.of(), List.of(), List.of(), List.of(), Map.of());
        var current = new LabelResult.Current(result, "La charte suffit.");
        assertThat(OutcomeView.of(current, DossierGround.SCORING.questionnaire(), Locale.FRENCH)
                        .reason())
                .isEqualTo("La charte suffit.");
    }

    @Test
    void where_no_level_was_decided_nothing_was_awarded() {
        assertThat(decided(0).by()).isEqualTo("décidé par le jury");
        assertThat(decided(0).said()).isEqualTo("Sans label");
        assertThat(decided(2).by()).isEqualTo("attribué par le jury");
    }

    private static OutcomeView corrected(int level) {
        var current =
                new LabelResult.Current(result(2), Optional.of(level), "", new LabelResult.Kept(LabelState.VALID, ""));
        return OutcomeView.of(current, DossierGround.SCORING.questionnaire(), Locale.FRENCH);
    }

    @Test
    void what_no_longer_counts_is_told_with_its_reason() {
        var suspended = new LabelResult.Kept(LabelState.SUSPENDED, "À revoir.");
        var current = new LabelResult.Current(result(2), Optional.empty(), "", suspended);
        assertThat(OutcomeView.of(current, DossierGround.SCORING.questionnaire(), Locale.FRENCH)
                        .standing())
                .isEqualTo("Suspendu\u00a0: À revoir.");
        assertThat(decided(2).standing()).isEmpty();
    }

    @Test
    void what_was_corrected_back_to_what_the_jury_decided_is_the_jurys() {
        assertThat(corrected(3).by()).isEqualTo("corrigé par l’organisateur");
        assertThat(corrected(2).by()).isEqualTo("attribué par le jury");
        assertThat(corrected(2).otherwise()).doesNotContain("corrigé");
    }
}
