/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.platform.inspect;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Random;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The dearest files of 25 MB; the limits are far above what is seen, so that a busy machine passes. */
class InspectionCostTest {
    private static final int LARGEST = 25_000_000;
    private static final Duration LIMIT = Duration.ofSeconds(30);

    @TempDir
    Path folder;

    @Test
    void a_container_that_unpacks_as_far_as_allowed() throws IOException {
        Path file = folder.resolve("a.ods");
        try (var zip = new ZipOutputStream(Files.newOutputStream(file))) {
            zip.setLevel(Deflater.BEST_SPEED);
            part(zip, "mimetype", Made.text("application/vnd.oasis.opendocument.spreadsheet"));
            part(zip, "META-INF/manifest.xml", Made.text("<m/>"));
            zip.putNextEntry(new ZipEntry("content.xml"));
            byte[] row = rows();
            for (long written = 0; written < 240_000_000; written += row.length) {
                zip.write(row);
            }
        }
        assertThat(Files.size(file)).isLessThan(LARGEST);
        assertCheap(file, "a.ods", "Accepted[format=ODS");
    }

    @Test
    void a_page_file_of_noise() throws IOException {
        Path file = folder.resolve("a.pdf");
        byte[] noise = new byte[LARGEST - 1000];
        new Random(1).nextBytes(noise);
        try (OutputStream out = Files.newOutputStream(file)) {
            out.write(Made.bytes("%PDF-1.4\n"));
            out.write(noise);
            out.write(Made.bytes("\nstartxref\n9\n%%EOF"));
        }
        assertCheap(file, "a.pdf", "Accepted[format=PDF");
    }

    @Test
    void a_text_that_is_no_text_at_its_very_end() throws IOException {
        byte[] text = "é".repeat(LARGEST / 2).getBytes(StandardCharsets.UTF_8);
        text[text.length - 1] = 0;
        assertCheap(Files.write(folder.resolve("a.txt"), text), "a.txt", "Refused[problem=Problem[code=EVIDENCE_TYPE");
    }

    /** In a process of its own with 64 MB, which inspects the file once, cold. */
    private static void assertCheap(Path file, String name, String expected) throws IOException {
        Process process = new ProcessBuilder(
                        ProcessHandle.current().info().command().orElse("java"),
                        "-Xmx64m",
                        "-XX:+UseSerialGC",
                        "-cp",
                        System.getProperty("java.class.path"),
                        Inspecting.class.getName(),
                        file.toString(),
                        name)
                .redirectErrorStream(true)
                .start();
        assertTimeout(LIMIT, () -> {
            assertThat(new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8))
                    .startsWith(expected);
        });
    }

    private static byte[] rows() {
        var rows = new StringBuilder();
        var random = new Random(1);
        while (rows.length() < 1 << 16) {
            rows.append("<table:table-row><table:table-cell office:value=\"")
                    .append(random.nextInt(100))
                    .append("\"/></table:table-row>");
        }
        return Made.text(rows.toString());
    }

    private static void part(ZipOutputStream zip, String name, byte[] content) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(content);
    }
}
