/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.label.publication;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Locale;
import org.etalon.questionnaire.QuestionnaireLoader;
import org.junit.jupiter.api.Test;

class TellCandidatesTest {
    private static String awarded(int level, String questionnaire, Locale language) {
        var read = QuestionnaireLoader.load(Path.of("questionnaires", questionnaire, "2026"));
        return TellCandidates.awarded(level, read.questionnaire().orElseThrow(), language);
    }

    @Test
    void a_letter_tells_a_level_by_its_number_and_a_badge_by_its_title() {
        assertThat(awarded(2, "territoire-numerique-libre", Locale.FRENCH)).isEqualTo("niveau 2");
        assertThat(awarded(1, "territoire-numerique-libre-badge", Locale.FRENCH))
                .isEqualTo("Badge Premiers pas");
        assertThat(awarded(1, "territoire-numerique-libre-badge", Locale.ENGLISH))
                .isEqualTo("First steps badge");
    }
}
