/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.dossier.export.bag;

import static org.assertj.core.api.Assertions.assertThat;

import gov.loc.repository.bagit.reader.BagReader;
import gov.loc.repository.bagit.verify.BagVerifier;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.TreeSet;
import java.util.zip.ZipFile;
import org.etalon.archive.ArchiveCheck;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ArchiveTest {
    private static final long SEED = 20260402;
    private static final int FLIPS = 1_600;

    @TempDir
    Path folder;

    private Packing packing;

    @BeforeEach
    void pack() {
        String[] questions = Packing.questions().toArray(String[]::new);
        packing = new Packing(folder)
                .file("délibération du 3 mars.pdf", "un", questions[0], questions[5])
                .file("con%2F..*.pdf", "deux", questions[0])
                .file("leer.txt", "", questions[7])
                .link("https://exemple.fr/été", questions[1]);
    }

    @Test
    void what_was_handed_in_is_found_as_it_was_and_its_score_too() throws Exception {
        var report = Packing.check(packing.zip());
        assertThat(report.problems()).isEmpty();
        assertThat(report.number()).isEqualTo("2026-0031");
        assertThat(report.name()).isEqualTo("Exempleville");
        assertThat(report.score()).isPresent();
        assertThat(report.key()).contains(Packing.KEY.verifying());
    }

    @Test
    void a_draft_says_that_it_is_one() throws Exception {
        var zip = packing.zip(packing.draft(), Packing.KEY);
        assertThat(zip.getFileName().toString()).startsWith("dossier-38001-brouillon-20260401T1232.zip");
        assertThat(Packing.check(zip).problems()).isEmpty();
        assertThat(Packing.check(zip).number()).isEmpty();
    }

    /** Places in every file and in all that stands around them. */
    @Test
    void no_byte_can_be_another() throws Exception {
        byte[] zip = Files.readAllBytes(packing.zip());
        var places = new TreeSet<Integer>();
        String text = new String(zip, StandardCharsets.ISO_8859_1);
        for (int at = text.indexOf("PK"); at >= 0; at = text.indexOf("PK", at + 1)) {
            for (int near = -6; near < 60; near += 3) {
                places.add(Math.floorMod(at + near, zip.length));
            }
        }
        var random = new Random(SEED);
        while (places.size() < FLIPS) {
            places.add(random.nextInt(zip.length));
        }
        for (int at : places) {
            byte[] other = zip.clone();
            other[at] ^= (byte) (1 << random.nextInt(8));
            var report = ArchiveCheck.check(new ByteArrayInputStream(other), Optional.empty());
            assertThat(report.isSound()).as("byte " + at + ", seed " + SEED).isFalse();
        }
    }

    /** As after it was packed anew by another program. */
    @Test
    void it_can_be_verified_unpacked() throws Exception {
        Path unpacked = unpack(packing.zip());
        assertThat(ArchiveCheck.check(unpacked, Optional.empty()).problems()).isEmpty();
        Path snapshot = unpacked.resolve("data/snapshot.json");
        Files.writeString(snapshot, Files.readString(snapshot).replace("Exempleville", "Exempleviile"));
        Files.writeString(unpacked.resolve("data/more.txt"), "");
        Files.createSymbolicLink(unpacked.resolve("data/link.txt"), snapshot);
        Files.delete(unpacked.resolve("data/links.csv"));
        assertThat(Packing.codes(ArchiveCheck.check(unpacked, Optional.empty())))
                .contains("BAG_FILE_CHANGED", "BAG_FILE_EXTRA", "BAG_PATH", "BAG_FILE_MISSING");
    }

    @Test
    void the_library_of_congress_takes_it_for_a_bag() throws Exception {
        Path unpacked = unpack(packing.zip());
        var bag = new BagReader().read(unpacked);
        try (var verifier = new BagVerifier()) {
            verifier.isComplete(bag, false);
            verifier.isValid(bag, false);
        }
        assertThat(bag.getVersion().toString()).isEqualTo("1.0");
        assertThat(bag.getMetadata().get("Source-Organization")).containsExactly("Exempleville");
        assertThat(bag.getPayLoadManifests()).hasSize(2);
        assertThat(bag.getTagManifests()).hasSize(2);
    }

    /** Each command that VERIFY.txt tells, but the one that needs an authority's certificate. */
    @ParameterizedTest
    @ValueSource(strings = {"256", "512"})
    void the_commands_in_verify_txt_do_what_they_say(String sum) throws Exception {
        Path unpacked = unpack(packing.zip());
        List<String> commands = Files.readAllLines(unpacked.resolve("VERIFY.txt")).stream()
                .map(String::strip)
                .filter(line -> line.startsWith("sha256sum") || line.startsWith("openssl pk"))
                .distinct()
                .map(line -> line.replace("256", sum))
                .toList();
        assertThat(commands).hasSize(3);
        assertThat(run(unpacked, commands.get(0)))
                .contains("data/snapshot.json: OK")
                .doesNotContain("FAILED");
        assertThat(run(unpacked, commands.get(1))).contains("Signature Verified Successfully");
        if (sum.equals("256")) {
            assertThat(run(unpacked, commands.get(2)))
                    .startsWith(Packing.KEY.verifying().fingerprint());
        }
    }

    @Test
    void another_key_is_refused_where_one_is_insisted_on() throws Exception {
        Path zip = packing.zip(packing.dossier(), Packing.OTHER_KEY);
        try (var in = Files.newInputStream(zip)) {
            var report = ArchiveCheck.check(in, Optional.of(Packing.KEY.verifying()));
            assertThat(Packing.codes(report)).containsExactly("ARCHIVE_KEY_OTHER");
        }
    }

    /** Sealed with the right key, and wrong all the same. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    "global":(\\d)(\\d+),"level": | "global":$2$1,"level":      | ARCHIVE_SCORE_OTHER
                    "content":".                  | "content":"_                | ARCHIVE_QUESTIONNAIRE_OTHER
                    "signedState":"..             | "signedState":"__           | ARCHIVE_MEMBER_WRONG
                    \\{"answers"                  | { "answers"                 | ARCHIVE_NOT_CANONICAL
                    "format":"etalon/snapshot/1"  | "format":"etalon/snapshot/2" | ARCHIVE_MEMBER_WRONG
                    "type":"commune"              | "type":"comète"             | ARCHIVE_ANSWERS_UNFIT
                    "size":4                      | "size":5                    | ARCHIVE_EVIDENCE_MISSING
                    """)
    void what_does_not_agree_with_itself_is_told(String found, String put, String problem) throws Exception {
        ArchivedDossier sound = packing.dossier();
        String json = sound.json().replaceFirst(found, put);
        assertThat(json.equals(sound.json())).isFalse();
        var forged = new ArchivedDossier(
                sound.id(), sound.edition(), sound.submission(), sound.at(), json, sound.questionnaire());
        assertThat(Packing.codes(Packing.check(packing.zip(forged, Packing.KEY))))
                .contains(problem);
    }

    private Path unpack(Path zip) throws IOException {
        try (var archive = new ZipFile(zip.toFile())) {
            for (var entry : archive.stream().toList()) {
                Path file = folder.resolve(entry.getName());
                Files.createDirectories(file.getParent());
                Files.copy(archive.getInputStream(entry), file);
            }
        }
        return folder.resolve("dossier-38001-2026-0031");
    }

    private static String run(Path folder, String command) throws Exception {
        Process process = new ProcessBuilder("bash", "-c", command)
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).as(said).isZero();
        return said;
    }
}
