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
import org.junit.jupiter.api.Test;

class OutcomeViewTest {
    private static OutcomeView decided(int level) {
        var standing = new Standing(1, 5_000);
        var result =
                new LabelResult(level, 5, standing, standing, List.of(), List.of(), List.of(), List.of(), Map.of());
        return OutcomeView.of(result, DossierGround.SCORING.questionnaire(), Locale.FRENCH);
    }

    @Test
    void the_candidate_reads_why_the_jury_decided_so() {
        var standing = new Standing(1, 5_000);
        var result = new LabelResult(1, 5, standing, standing, List.of(), List.of(), List.of(), List.of(), Map.of());
        var current = new LabelResult.Current(result, Optional.empty(), "La charte suffit.");
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
}
