/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.dossier.export.bag;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipFile;
import org.etalon.platform.storage.Digest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MissingTest {
    @TempDir
    Path folder;

    private Packing packing;
    private String path;

    @BeforeEach
    void pack() {
        String question = Packing.questions().get(0);
        packing = new Packing(folder).file("un.pdf", "un", question).file("deux.pdf", "deux", question);
        path = "data/evidence/01-strategy/01.3-" + question + "/01-un.pdf";
    }

    private Path kept() {
        Digest digest = packing.evidence.get(0).latest().content().digest();
        return folder.resolve("evidence").resolve(digest.hex().substring(0, 2)).resolve(digest.hex());
    }

    @Test
    void a_file_that_is_gone_is_named_in_signed_words() throws Exception {
        Files.delete(kept());
        assertMissing("gone", "ARCHIVE_EVIDENCE_MISSING");
    }

    @Test
    void a_file_that_is_another_is_named_and_stands_there_as_it_was_found() throws Exception {
        Files.writeString(kept(), "u");
        assertMissing("damaged", "ARCHIVE_EVIDENCE_MISSING", "ARCHIVE_EVIDENCE_FOREIGN");
    }

    @Test
    void a_file_that_can_not_be_read_to_its_end_is_named_too() throws Exception {
        Files.delete(kept());
        Files.createDirectory(kept());
        assertMissing("damaged", "ARCHIVE_EVIDENCE_MISSING", "ARCHIVE_EVIDENCE_FOREIGN");
    }

    @Test
    void of_evidence_that_is_as_it_arrived_it_says_the_same_whether_its_sums_are_known_or_not() throws Exception {
        byte[] known = Files.readAllBytes(packing.zip());
        packing.known.clear();
        assertThat(known).isEqualTo(Files.readAllBytes(packing.zip()));
    }

    @Test
    void what_was_found_in_place_of_a_file_is_listed_as_it_was_found() throws Exception {
        Files.writeString(kept(), "u");
        byte[] known = Files.readAllBytes(packing.zip());
        packing.known.clear();
        assertThat(known).isEqualTo(Files.readAllBytes(packing.zip()));
    }

    @Test
    void a_store_that_is_away_is_told_as_such() throws Exception {
        packing.isAway = true;
        assertMissing("unavailable", "ARCHIVE_EVIDENCE_MISSING");
    }

    @Test
    void where_nothing_is_missing_nothing_is_said() throws Exception {
        try (var zip = new ZipFile(packing.zip().toFile())) {
            assertThat(zip.stream().map(entry -> entry.getName())).noneMatch(name -> name.endsWith("MISSING.txt"));
        }
    }

    private void assertMissing(String reason, String... problems) throws Exception {
        Path zip = packing.zip();
        assertThat(Packing.codes(Packing.check(zip))).contains(problems);
        String digest = packing.evidence.get(0).latest().content().digest().hex();
        String line = reason + "  " + digest + "  " + path + "\n";
        assertThat(read(zip, "MISSING.txt")).contains(line);
        assertThat(read(zip, "bag-info.txt")).contains("Missing: " + line);
        assertThat(read(zip, "tagmanifest-sha512.txt")).contains("  MISSING.txt\n", "  bag-info.txt\n");
    }

    private static String read(Path zip, String name) throws Exception {
        try (var archive = new ZipFile(zip.toFile())) {
            var entry = archive.getEntry("dossier-38001-2026-0031/" + name);
            return new String(archive.getInputStream(entry).readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
