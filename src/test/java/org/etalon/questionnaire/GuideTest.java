/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.questionnaire;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The questionnaire that the guide shows is one. */
class GuideTest {
    private static final Pattern FILE = Pattern.compile("```yaml\n# (\\S+)\n(.*?)```", Pattern.DOTALL);

    @TempDir
    Path root;

    @Test
    void the_example_of_the_guide_has_no_mistake() throws IOException {
        Path folder = Files.createDirectories(root.resolve("village-libre/2026"));
        Matcher files = FILE.matcher(Files.readString(Path.of("docs/questionnaire-format.md")));
        while (files.find()) {
            Files.writeString(folder.resolve(files.group(1)), files.group(2));
        }
        Loaded loaded = QuestionnaireLoader.load(folder);
        assertThat(loaded.mistakes().stream().map(mistake -> mistake.line(Locale.ENGLISH)))
                .isEmpty();
        assertThat(loaded.warnings()).isEmpty();
        assertThat(loaded.questionnaire().orElseThrow().questions()).hasSize(4);
    }
}
