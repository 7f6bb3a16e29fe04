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
import org.etalon.dossier.export.bag.ArchiveSample;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class VerifyCommandTest {
    @TempDir
    Path folder;

    private Path zip;

    private record Said(int status, String out, String err) {}

    @BeforeEach
    void pack() throws Exception {
        zip = ArchiveSample.zip(folder);
    }

    @Test
    void a_sound_archive_ends_with_0_and_says_what_it_is() {
        Said said = verify(Locale.FRENCH, zip.toString());
        assertThat(said.status()).isZero();
        assertThat(said.err()).isEmpty();
        assertThat(said.out().lines().toList())
                .hasSize(4)
                .anySatisfy(line -> assertThat(line).contains("Exempleville", "2026-0031"))
                .anySatisfy(line -> assertThat(line).startsWith("Score recalculé, le même au chiffre près"))
                .anySatisfy(line ->
                        assertThat(line).contains(ArchiveSample.KEY.fingerprint(), "l’archive seule ne prouve pas"));
        assertThat(verify(Locale.ENGLISH, zip.toString()).out()).contains("the same to the digit: level");
    }

    @Test
    void a_changed_archive_ends_with_1_and_names_the_file() throws Exception {
        byte[] bytes = Files.readAllBytes(zip);
        int at = new String(bytes, StandardCharsets.ISO_8859_1).indexOf("Parce que");
        bytes[at] ^= 1;
        Files.write(zip, bytes);
        Said said = verify(Locale.FRENCH, zip.toString());
        assertThat(said.status()).isEqualTo(1);
        assertThat(said.out().lines().toList()).hasSizeLessThan(5).anySatisfy(line -> assertThat(line)
                .contains("data/snapshot.json", "n’a plus le contenu"));
    }

    @Test
    void an_archive_that_was_cut_off_is_told_in_one_sentence() throws Exception {
        byte[] bytes = Files.readAllBytes(zip);
        Files.write(zip, java.util.Arrays.copyOf(bytes, bytes.length / 2));
        Said said = verify(Locale.FRENCH, zip.toString());
        assertThat(said.status()).isEqualTo(1);
        assertThat(said.out().lines().toList())
                .hasSize(2)
                .first(org.assertj.core.api.InstanceOfAssertFactories.STRING)
                .contains("coupée");
    }

    @Test
    void another_zip_is_told_to_be_none_of_ours() throws Exception {
        Path other = folder.resolve("other.zip");
        try (var out = new java.util.zip.ZipOutputStream(Files.newOutputStream(other))) {
            out.putNextEntry(new java.util.zip.ZipEntry("letter.txt"));
            out.write('x');
        }
        Said said = verify(Locale.FRENCH, other.toString());
        assertThat(said.status()).isEqualTo(1);
        assertThat(said.out().lines().toList())
                .hasSize(2)
                .first(org.assertj.core.api.InstanceOfAssertFactories.STRING)
                .isEqualTo("Ce fichier n’est pas un dossier archivé par Étalon.");
    }

    @Test
    void a_key_can_be_insisted_on() throws Exception {
        Path right = Files.writeString(folder.resolve("right.pem"), ArchiveSample.KEY.pem());
        Path other = Files.writeString(folder.resolve("other.pem"), ArchiveSample.OTHER_KEY.pem());
        Said said = verify(Locale.ENGLISH, zip.toString(), "--key", right.toString());
        assertThat(said.status()).isZero();
        assertThat(said.out()).contains("Signed with the key that you gave").doesNotContain("does not prove");
        assertThat(verify(Locale.ENGLISH, "--key", other.toString(), zip.toString())
                        .status())
                .isEqualTo(1);
    }

    @Test
    void a_call_that_makes_no_sense_ends_with_2() {
        for (List<String> call : List.of(
                List.<String>of(),
                List.of("a.zip", "b.zip"),
                List.of(folder.resolve("none.zip").toString()),
                List.of(folder.toString()),
                List.of("--key", zip.toString(), zip.toString()),
                List.of(zip.toString(), "--key"),
                List.of("\0"))) {
            Said said = verify(Locale.FRENCH, call.toArray(String[]::new));
            assertThat(said.status()).as(call.toString()).isEqualTo(2);
            assertThat(said.err()).isNotEmpty();
            assertThat(said.out()).isEmpty();
        }
    }

    private static Said verify(Locale locale, String... arguments) {
        var out = new ByteArrayOutputStream();
        var err = new ByteArrayOutputStream();
        var console = new Console(
                new ByteArrayInputStream(new byte[0]),
                new PrintStream(out, true, StandardCharsets.UTF_8),
                new PrintStream(err, true, StandardCharsets.UTF_8),
                locale);
        int status = new VerifyCommand().run(List.of(arguments), console);
        return new Said(status, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
    }
}
