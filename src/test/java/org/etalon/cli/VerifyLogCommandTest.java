/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.etalon.jury.log.LogSample;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class VerifyLogCommandTest {
    private static final int STEPS = LogSample.steps().size();
    private static final String LAST = LogSample.steps().get(STEPS - 1).digest().hex();

    @TempDir
    Path folder;

    private Path log;

    private record Said(int status, String out, String err) {}

    @BeforeEach
    void keep() throws Exception {
        log = Files.write(folder.resolve("log.jsonl"), LogSample.file());
    }

    @Test
    void a_log_that_holds_ends_with_0_and_tells_its_last_digest() {
        Said said = verify(Locale.FRENCH, log.toString());
        assertThat(said.status()).isZero();
        assertThat(said.out()).contains(STEPS + " étapes", LAST, "Comparez-la");
        assertThat(verify(Locale.ENGLISH, log.toString(), "--last", LAST)).satisfies(expected -> {
            assertThat(expected.status()).isZero();
            assertThat(expected.out()).contains("That is the digest given.");
        });
    }

    @Test
    void a_log_that_was_cut_off_is_not_the_one_expected() throws Exception {
        List<String> lines = Files.readAllLines(log);
        Files.write(log, lines.subList(0, lines.size() - 1));
        assertThat(verify(Locale.FRENCH, log.toString()).status()).isZero();
        Said said = verify(Locale.FRENCH, log.toString(), "--last", LAST);
        assertThat(said.status()).isEqualTo(1);
        assertThat(said.out()).contains("Ce n’est pas l’empreinte donnée");
    }

    @Test
    void a_log_that_was_changed_ends_with_1_and_names_the_line() throws Exception {
        byte[] bytes = Files.readAllBytes(log);
        int at = new String(bytes, StandardCharsets.ISO_8859_1).indexOf("juror-changed");
        bytes[at] ^= 1;
        Files.write(log, bytes);
        Said said = verify(Locale.FRENCH, log.toString());
        assertThat(said.status()).isEqualTo(1);
        assertThat(said.out()).contains("La ligne 3 ne suit pas", "Les 2 étapes");
    }

    @Test
    void a_wrong_call_ends_with_2() {
        assertThat(verify(Locale.FRENCH).status()).isEqualTo(2);
        assertThat(verify(Locale.FRENCH, folder.resolve("nothing").toString()).err())
                .contains("Il n’y a pas de fichier lisible");
    }

    private static Said verify(Locale language, String... arguments) {
        var out = new ByteArrayOutputStream();
        var err = new ByteArrayOutputStream();
        var console = new Console(
                new ByteArrayInputStream(new byte[0]),
                new PrintStream(out, true, StandardCharsets.UTF_8),
                new PrintStream(err, true, StandardCharsets.UTF_8),
                language);
        int status = Main.run(
                Stream.concat(Stream.of("verify-log"), Stream.of(arguments)).toList(), console);
        return new Said(status, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
    }
}
