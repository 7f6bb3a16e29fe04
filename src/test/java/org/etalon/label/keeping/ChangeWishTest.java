/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.label.keeping;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.Optional;
import org.etalon.core.problem.RefusedException;
import org.etalon.label.LabelRow;
import org.etalon.label.Labels;
import org.etalon.questionnaire.QuestionnaireLoader;
import org.junit.jupiter.api.Test;

/** A level is corrected to one that the label's edition has. */
class ChangeWishTest {
    private static final LabelRow BADGE = Labels.of("territoire-numerique-libre-badge", "Saint-Badge", "2026", 1);

    private static ChangeWish wish(String level) {
        return new ChangeWish(null, level, null, null, null, "Erreur de saisie.");
    }

    private static EditionLevels levels(LabelRow label) {
        return EditionLevels.of(
                label,
                QuestionnaireLoader.load(Path.of("questionnaires", label.programme(), label.edition()))
                        .questionnaire());
    }

    @Test
    void a_level_that_the_edition_lacks_is_refused_and_so_is_none_at_all() {
        EditionLevels levels = levels(BADGE);
        assertThat(wish("1").level(BADGE, levels)).isEqualTo(1);
        for (String wrong : new String[] {"3", "0", "", "one"}) {
            assertThatThrownBy(() -> wish(wrong).level(BADGE, levels)).as(wrong).isInstanceOf(RefusedException.class);
        }
    }

    @Test
    void what_stands_may_stay_so_that_it_can_be_withdrawn() {
        LabelRow wrong = Labels.of(BADGE.programme(), "Saint-Badge", "2026", 3);
        assertThat(wish("3").level(wrong, levels(wrong))).isEqualTo(3);
        assertThat(wish(null).level(wrong, levels(wrong))).isEqualTo(3);
    }

    @Test
    void of_former_years_a_level_may_be_unknown_and_a_tier_has_none() {
        LabelRow former = Labels.of("label", "Arles", "2016", 2);
        EditionLevels levels = EditionLevels.of(former, Optional.empty());
        assertThat(wish("5").level(former, levels)).isEqualTo(5);
        assertThat(wish(" ").level(former, levels)).isNull();
        LabelRow gold = Labels.of("label", "Arles", "2016", null).withTier("Or");
        EditionLevels none = EditionLevels.of(gold, Optional.empty());
        assertThatThrownBy(() -> wish("5").level(gold, none)).isInstanceOf(RefusedException.class);
    }
}
