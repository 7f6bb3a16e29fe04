/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.questionnaire;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.etalon.questionnaire.reading.Source;
import org.etalon.questionnaire.reading.Source.Syntax;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Every rule of the format: each file in {@code mistakes/} shows documents in which what is wrong is marked where it stands. */
class MistakesTest {
    private static final Path CASES = Path.of("src/test/resources/mistakes");

    @TestFactory
    List<DynamicContainer> each_mistake_is_told_where_it_stands_and_nothing_else() throws IOException {
        try (Stream<Path> files = Files.list(CASES)) {
            return files.sorted()
                    .map(file -> DynamicContainer.dynamicContainer(
                            file.getFileName().toString(), sheets(file).map(MistakesTest::test)))
                    .toList();
        }
    }

    private static Stream<Sheet> sheets(Path file) {
        try {
            return Sheet.all(Files.readString(file));
        } catch (IOException broken) {
            throw new java.io.UncheckedIOException(broken);
        }
    }

    private static DynamicTest test(Sheet sheet) {
        return DynamicTest.dynamicTest(sheet.name(), () -> {
            Sheet.Expected expected = sheet.expected();
            Loaded loaded = Sheet.load(expected.text());
            assertThat(Sheet.told(loaded))
                    .as(numbered(expected.text()))
                    .containsExactlyInAnyOrderElementsOf(expected.mistakes());
            boolean sound = expected.mistakes().stream().allMatch(mistake -> mistake.contains("~"));
            assertThat(loaded.questionnaire().isPresent()).isEqualTo(sound);
        });
    }

    private static String numbered(String text) {
        StringBuilder numbered = new StringBuilder("\n");
        int line = 1;
        for (String each : text.split("\n")) {
            numbered.append("%3d %s%n".formatted(line++, each));
        }
        return numbered.toString();
    }

    @Test
    void a_mistake_is_one_line_with_its_place_and_the_way_to_mend_it() {
        Loaded loaded = Sheet.load(Sheet.BASE.replace("weight: 10", "weigth: 10"));

        assertThat(loaded.mistakes()).hasSize(1);
        assertThat(loaded.mistakes().get(0).line(Locale.ENGLISH))
                .isEqualTo(
                        "sheet.yaml:12:5: The key “weigth” is unknown here. Write “weight” if that is what you meant.");
        assertThat(loaded.mistakes().get(0).line(Locale.FRENCH))
                .startsWith("sheet.yaml:12:5: La clé «\u202fweigth\u202f» est inconnue ici.");
    }

    @Test
    void a_mistake_stays_one_line_whatever_characters_the_file_and_its_name_hold() {
        String hidden = "a\\nb\\r\\e[2J\\x85\\u2028\\u2029\\u202E\\u2066";
        String yaml =
                Sheet.BASE.replace("programme: commune-libre", "programme: \"" + hidden + "\"\n\"k" + hidden + "\": 1");
        byte[] bytes = yaml.getBytes(StandardCharsets.UTF_8);

        Loaded loaded = QuestionnaireLoader.load(Source.of("od\nd\u001b.yaml", bytes, Syntax.YAML));

        assertThat(loaded.mistakes()).hasSize(2).allSatisfy(mistake -> {
            String line = mistake.line(Locale.FRENCH);
            assertThat(line).doesNotContainPattern("[\\p{Cc}\\u2028\\u2029\\u202e\\u2066]");
            assertThat(line).startsWith("od\\nd\\u001b.yaml:");
            assertThat(mistake.detail(Locale.ENGLISH))
                    .contains("a\\nb\\r\\u001b[2J\\u0085\\u2028\\u2029\\u202e\\u2066");
        });
    }
}
