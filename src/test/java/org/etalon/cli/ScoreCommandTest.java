/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code ./etalon score}, as it is called. */
class ScoreCommandTest {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String FITS =
            "{\"collectivity\":{\"type\":\"commune\",\"population\":5},\"answers\":{\"a\":\"yes\"}}";

    @TempDir
    Path folder;

    private Path questionnaire;
    private String out;
    private String err;

    @BeforeEach
    void prepare() throws IOException {
        JsonNode example =
                JSON.readTree(Path.of("src/test/resources/examples/c38.json").toFile());
        questionnaire = Files.writeString(
                folder.resolve("q.json"), example.get("questionnaire").toString());
    }

    private int score(String in, Object... arguments) {
        List<String> words = new java.util.ArrayList<>(List.of("score"));
        List.of(arguments).forEach(argument -> words.add(argument.toString()));
        var output = new ByteArrayOutputStream();
        var errors = new ByteArrayOutputStream();
        Console console = new Console(
                new ByteArrayInputStream(in.getBytes(StandardCharsets.UTF_8)),
                new PrintStream(output, false, StandardCharsets.UTF_8),
                new PrintStream(errors, false, StandardCharsets.UTF_8),
                Locale.FRENCH);
        int status = Main.run(words, console);
        console.flush();
        out = output.toString(StandardCharsets.UTF_8);
        err = errors.toString(StandardCharsets.UTF_8);
        return status;
    }

    @Test
    void a_dossier_that_fits_gives_its_result_in_one_line() throws IOException {
        Path dossier = Files.writeString(folder.resolve("d.json"), FITS);

        assertThat(score("", questionnaire, dossier)).isZero();
        assertThat(out).startsWith("{\"questionnaire\":{\"programme\":\"cas\"").endsWith("}\n");
        assertThat(out.lines()).hasSize(1);
        assertThat(JSON.readTree(out).get("global").asInt()).isEqualTo(3333);
        assertThat(err).isEmpty();
    }

    @Test
    void a_hyphen_reads_standard_input() {
        assertThat(score(FITS, questionnaire, "-")).isZero();
        assertThat(out).contains("\"global\":3333");
    }

    @Test
    void a_refused_dossier_tells_every_problem_and_ends_with_1() throws IOException {
        assertThat(score("{\"answers\":{\"a\":\"perhaps\"}}", questionnaire, "-"))
                .isEqualTo(1);

        JsonNode problems = JSON.readTree(out).get("problems");
        assertThat(problems).hasSize(2);
        assertThat(problems.get(1).get("code").asText()).isEqualTo("answer-unknown-choice");
        assertThat(problems.get(1).get("at").asText()).isEqualTo("a");
        assertThat(problems.get(1).get("detail").asText()).contains("perhaps");
    }

    @Test
    void a_batch_answers_line_by_line_and_goes_on_after_a_refusal() {
        String lines = FITS + "\n" + "nope\n" + "\n" + FITS + "\r\n" + FITS.replace("yes", "no");

        assertThat(score(lines, "--batch", questionnaire, "-")).isEqualTo(1);

        assertThat(out.lines().map(line -> line.replaceAll("^.*(\"global\":\\d+|dossier-malformed).*$", "$1")))
                .containsExactly(
                        "\"global\":3333", "dossier-malformed", "dossier-malformed", "\"global\":3333", "\"global\":0");
    }

    @Test
    void a_batch_without_refusals_ends_with_0_and_an_empty_one_too() {
        assertThat(score(FITS + "\n" + FITS + "\n", questionnaire, "-", "--batch"))
                .isZero();
        assertThat(out.lines()).hasSize(2);
        assertThat(score(FITS, questionnaire, "--batch")).isZero();
        assertThat(out.lines()).hasSize(1);
        assertThat(score("", questionnaire, "-", "--batch")).isZero();
        assertThat(out).isEmpty();
    }

    @Test
    void a_line_that_is_too_long_is_refused_and_the_next_is_read() {
        String tooLong = "\"" + "a".repeat(5_000_000) + "\"";

        assertThat(score(tooLong + "\n" + FITS, questionnaire, "-", "--batch")).isEqualTo(1);

        assertThat(out.lines().map(line -> line.contains("dossier-too-large"))).containsExactly(true, false);
    }

    @Test
    void a_questionnaire_with_mistakes_is_told_on_standard_error_and_ends_with_1() throws IOException {
        Path broken = Files.writeString(folder.resolve("broken.yaml"), "format: etalon/1\nprogrammes: x\n");

        assertThat(score(FITS, broken, "-")).isEqualTo(1);
        assertThat(out).isEmpty();
        assertThat(err).contains("broken.yaml:2:1: ");
    }

    @Test
    void a_wrong_call_ends_with_2_and_says_how_to_call() {
        assertThat(score("")).isEqualTo(2);
        assertThat(score("", questionnaire)).isEqualTo(2);
        assertThat(score("", questionnaire, "-", "-")).isEqualTo(2);
        assertThat(score("", questionnaire, "-", "--fast")).isEqualTo(2);
        assertThat(err).contains("etalon score QUESTIONNAIRE DOSSIER.json");
        assertThat(score("", folder.resolve("nowhere"), "-")).isEqualTo(2);
        assertThat(score("", questionnaire, folder.resolve("nowhere.json"))).isEqualTo(2);
        assertThat(score("", questionnaire, folder)).isEqualTo(2);
        assertThat(out).isEmpty();
    }
}
