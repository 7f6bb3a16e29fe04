/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.etalon.core.questionnaire.Questionnaire;
import org.etalon.core.questionnaire.Questionnaire.Status;
import org.etalon.questionnaire.Loaded;
import org.etalon.questionnaire.QuestionnaireLoader;
import org.etalon.questionnaire.QuestionnairePaths;
import org.junit.jupiter.api.Test;

/** The questionnaires that we ship: without a mistake, whole in both languages, and frozen once they are published. */
class QuestionnairesTest {
    private static final Path FROZEN = Path.of("src/test/resources/frozen-questionnaires.txt");

    private static List<Loaded> shipped() {
        return QuestionnairePaths.list(Path.of("questionnaires")).stream()
                .map(QuestionnaireLoader::load)
                .toList();
    }

    @Test
    void they_have_no_mistake_and_no_warning() {
        assertThat(shipped()).hasSizeGreaterThanOrEqualTo(3);
        for (Loaded loaded : shipped()) {
            assertThat(loaded.mistakes().stream().map(mistake -> mistake.line(Locale.ENGLISH)))
                    .isEmpty();
            assertThat(loaded.warnings().stream().map(warning -> warning.line(Locale.ENGLISH)))
                    .isEmpty();
        }
    }

    @Test
    void what_is_published_keeps_its_rules_for_ever_and_a_change_makes_a_new_edition() throws IOException {
        Map<String, String> rules = new TreeMap<>();
        for (Loaded loaded : shipped()) {
            Questionnaire questionnaire = loaded.questionnaire().orElseThrow();
            if (questionnaire.status() != Status.DRAFT) {
                rules.put(questionnaire.key(), questionnaire.digests().rules());
            }
        }
        Map<String, String> frozen = new TreeMap<>();
        Files.readAllLines(FROZEN).forEach(line -> frozen.put(line.split(" ")[0], line.split(" ")[1]));
        assertThat(rules).isEqualTo(frozen);
    }
}
