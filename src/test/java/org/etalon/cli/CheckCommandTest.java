/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CheckCommandTest {
    private static final String SOUND =
            """
            format: etalon/1
            programme: p
            edition: "1"
            title: {fr: Un, en: One}
            status: draft
            domains:
              - {id: d, title: {fr: D, en: D}, weight: 1, questions: [{id: q, text: {fr: Q, en: Q}, type: yes-no, points: 1}]}
            levels: [{level: 1, title: {fr: Un, en: One}, global: 50}]
            """;

    @TempDir
    Path folder;

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    private int check(Locale locale, Object... paths) {
        return run(
                locale,
                Stream.concat(Stream.of("check"), Stream.of(paths).map(Object::toString))
                        .toArray(String[]::new));
    }

    private int run(Locale locale, String... arguments) {
        Console console = new Console(
                InputStream.nullInputStream(),
                new PrintStream(out, true, StandardCharsets.UTF_8),
                new PrintStream(err, true, StandardCharsets.UTF_8),
                locale);
        return Main.run(List.of(arguments), console);
    }

    private Path write(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text);
    }

    @Test
    void a_sound_questionnaire_gives_silence_and_0() throws IOException {
        assertThat(check(Locale.FRENCH, write("a.yaml", SOUND))).isZero();
        assertThat(out.size() + err.size()).isZero();
    }

    @Test
    void each_mistake_is_a_line_on_standard_output_and_the_end_is_1() throws IOException {
        Path file = write("a.yaml", SOUND.replace("weight: 1", "weight: -1").replace("draft", "ready"));
        assertThat(check(Locale.ENGLISH, file)).isEqualTo(1);
        assertThat(out.toString(StandardCharsets.UTF_8))
                .isEqualTo(file + ":5:9: “ready” is not possible here. Choose one of: draft, published, retired.\n"
                        + file + ":7:44: -1 is out of range. Give a number from 0 to 1000.\n");
        assertThat(err.toString(StandardCharsets.UTF_8)).isEqualTo("2 mistakes, no warning.\n");
    }

    @Test
    void a_warning_goes_to_standard_error_and_changes_nothing() throws IOException {
        Path file = write("a.yaml", SOUND.replace("text: {fr: Q, en: Q}", "text: Q"));
        assertThat(check(Locale.FRENCH, file)).isZero();
        assertThat(out.size()).isZero();
        assertThat(err.toString(StandardCharsets.UTF_8))
                .startsWith(file + ":7:73: avertissement\u00a0: Ce texte n’est pas traduit (en)")
                .endsWith("\nAucune erreur, un avertissement.\n");
    }

    @Test
    void a_bound_with_decimals_is_told_as_the_language_writes_it_and_a_quoted_text_as_it_stands() throws IOException {
        Path file = write("a.yaml", SOUND.replace("global: 50", "global: 0.001").replace("draft", "1.5"));
        assertThat(check(Locale.FRENCH, file)).isEqualTo(1);
        assertThat(out.toString(StandardCharsets.UTF_8))
                .contains("«\u202f1.5\u202f»")
                .doesNotContain("0.01");
        out.reset();
        assertThat(check(Locale.ENGLISH, file)).isEqualTo(1);
        assertThat(out.toString(StandardCharsets.UTF_8)).contains("0.001");
    }

    @Test
    void json_that_is_cut_is_told_in_our_own_words() throws IOException {
        Path file = write("a.json", "{\"format\": \"etalon/1\", \"title\": {\"fr\": \"Un\"");
        assertThat(check(Locale.FRENCH, file)).isEqualTo(1);
        assertThat(out.toString(StandardCharsets.UTF_8))
                .startsWith(file + ":1:43: Le JSON s’arrête avant sa fin")
                .doesNotContain("nexpected");
    }

    @Test
    void all_questionnaires_of_a_folder_are_checked() throws IOException {
        write("a.yaml", SOUND);
        write("b.json", "{}");
        write("c.yml", "[]");
        assertThat(check(Locale.ENGLISH, folder)).isEqualTo(1);
        assertThat(out.toString(StandardCharsets.UTF_8))
                .contains("b.json:1:1: ", "c.yml:1:1: ")
                .doesNotContain("a.yaml");
    }

    @Test
    void a_wrong_call_ends_with_2_and_says_why() {
        assertThat(check(Locale.ENGLISH)).isEqualTo(2);
        assertThat(check(Locale.ENGLISH, folder.resolve("nothing"))).isEqualTo(2);
        assertThat(check(Locale.ENGLISH, folder)).isEqualTo(2);
        assertThat(check(Locale.ENGLISH, "\0")).isEqualTo(2);
        assertThat(check(Locale.ENGLISH, "--verbose")).isEqualTo(2);
        assertThat(out.size()).isZero();
        assertThat(err.toString(StandardCharsets.UTF_8).lines())
                .hasSize(5)
                .last()
                .isEqualTo("“--verbose” is no option of this command; see ./etalon help.");
    }

    @Test
    void a_file_that_is_not_there_is_named_before_its_year_is_asked_for() {
        assertThat(run(Locale.FRENCH, "refresh", "/nope")).isEqualTo(2);
        assertThat(err.toString(StandardCharsets.UTF_8))
                .isEqualTo("Il n’y a pas de fichier à l’endroit «\u202f/nope\u202f».\n");
    }

    @Test
    void french_is_spoken_unless_the_environment_says_english() {
        assertThat(Console.locale(Map.of())).isEqualTo(Locale.FRENCH);
        assertThat(Console.locale(Map.of("LANG", "en_GB.UTF-8"))).isEqualTo(Locale.ENGLISH);
        assertThat(Console.locale(Map.of("LANG", "en_GB.UTF-8", "LC_ALL", "fr_FR.UTF-8")))
                .isEqualTo(Locale.FRENCH);
        assertThat(Console.locale(Map.of("LANG", "de_DE", "LC_MESSAGES", "en"))).isEqualTo(Locale.ENGLISH);
        assertThat(Console.locale(Map.of("LC_ALL", "", "LANG", "C"))).isEqualTo(Locale.FRENCH);
    }
}
