/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.dossier.export.bag;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Random;
import java.util.zip.ZipFile;
import org.etalon.archive.ArchiveCheck;
import org.etalon.platform.timestamp.OpensslAuthority;
import org.etalon.platform.timestamp.TimestampAuthority;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StampedArchiveTest {
    private static final long SEED = 20260403;
    private static final String FOLDER = "dossier-38001-2026-0031/";
    private static final String STAMP = "signature/tagmanifest-sha512.txt.tsr";

    @TempDir
    Path folder;

    @Test
    void it_is_stamped_as_openssl_finds_it_and_none_of_its_bytes_can_be_another() throws Exception {
        try (var openssl = new OpensslAuthority(folder.resolve("tsa"), "-algorithm RSA")) {
            Path zip = new Packing(folder)
                    .stampedBy(TimestampAuthority.of(openssl.address()))
                    .zip();
            var report = Packing.check(zip);
            assertThat(report.problems()).isEmpty();
            assertThat(report.timestamp().orElseThrow().authority()).isEqualTo("CN=Horodatage");
            assertThat(openssl(zip, openssl.root())).contains("Verification: OK");
            assertFlipsAreSeen(Files.readAllBytes(zip));
        }
    }

    private static void assertFlipsAreSeen(byte[] zip) throws Exception {
        String text = new String(zip, StandardCharsets.ISO_8859_1);
        int from = text.indexOf(STAMP);
        int to = text.indexOf("PK", from);
        var random = new Random(SEED);
        for (int at = from; at < to; at += 1 + random.nextInt(60)) {
            byte[] other = zip.clone();
            other[at] ^= (byte) (1 << random.nextInt(8));
            var report = ArchiveCheck.check(new ByteArrayInputStream(other), Optional.empty());
            assertThat(report.isSound()).as("byte " + at + ", seed " + SEED).isFalse();
        }
    }

    @Test
    void where_the_authority_is_away_the_archive_says_so_in_signed_words() throws Exception {
        Path zip = new Packing(folder)
                .stampedBy(TimestampAuthority.of("http://localhost:1/tsa"))
                .zip();
        var report = Packing.check(zip);
        assertThat(report.problems()).isEmpty();
        assertThat(report.isAwaited()).isTrue();
        try (var archive = new ZipFile(zip.toFile())) {
            assertThat(read(archive, "bag-info.txt"))
                    .contains("Timestamp-Authority: http://localhost:1/tsa\n", "Missing: timestamp\n");
            assertThat(read(archive, "MISSING.txt")).endsWith("\ntimestamp\n");
            assertThat(archive.getEntry(FOLDER + STAMP)).isNull();
        }
    }

    private String openssl(Path zip, Path root) throws Exception {
        try (var archive = new ZipFile(zip.toFile())) {
            for (String name : new String[] {STAMP, "tagmanifest-sha512.txt"}) {
                var entry = archive.getEntry(FOLDER + name);
                Files.write(
                        folder.resolve(Path.of(name).getFileName().toString()),
                        archive.getInputStream(entry).readAllBytes());
            }
        }
        Process process = new ProcessBuilder(
                        "openssl",
                        "ts",
                        "-verify",
                        "-data",
                        "tagmanifest-sha512.txt",
                        "-in",
                        "tagmanifest-sha512.txt.tsr",
                        "-CAfile",
                        root.toString())
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .start();
        return new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    }

    private static String read(ZipFile archive, String name) throws Exception {
        var entry = archive.getEntry(FOLDER + name);
        return new String(archive.getInputStream(entry).readAllBytes(), StandardCharsets.UTF_8);
    }
}
