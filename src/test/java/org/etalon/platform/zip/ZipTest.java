/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.platform.zip;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Random;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ZipTest {
    private static final Instant NOW = Instant.parse("2026-04-01T12:32:08Z");
    private static final long SEED = 20260401;

    @TempDir
    Path folder;

    /** Sizes around the ends of blocks. */
    @ParameterizedTest
    @ValueSource(ints = {0, 1, 65_534, 65_535, 65_536, 131_070, 131_071, 500_000, 3_000_001})
    void what_is_written_is_read_by_every_reader(int size) throws Exception {
        byte[] content = new byte[size];
        new Random(SEED).nextBytes(content);
        byte[] zip = zip(Map.of("dossier/été.bin", content));
        Path file = Files.write(folder.resolve("a.zip"), zip);
        try (var whole = new ZipFile(file.toFile())) {
            ZipEntry entry = whole.getEntry("dossier/été.bin");
            assertThat(entry.getSize()).isEqualTo(size);
            assertThat(whole.getInputStream(entry).readAllBytes()).isEqualTo(content);
        }
        try (var stream = new ZipInputStream(new ByteArrayInputStream(zip))) {
            assertThat(stream.getNextEntry().getName()).isEqualTo("dossier/été.bin");
            assertThat(stream.readAllBytes()).isEqualTo(content);
        }
        assertThat(read(new ByteArrayInputStream(zip))).containsOnly(Map.entry("dossier/été.bin", Sums.of(content)));
    }

    @Test
    void every_bit_counts() throws Exception {
        Map<String, byte[]> contents = new LinkedHashMap<>();
        contents.put("a/é.txt", "un".getBytes(StandardCharsets.UTF_8));
        contents.put("a/empty", new byte[0]);
        contents.put("a/z", new byte[70]);
        byte[] zip = zip(contents);
        Map<String, Sums> sound = read(new ByteArrayInputStream(zip));
        for (int at = 0; at < zip.length; at++) {
            for (int bit = 0; bit < 8; bit++) {
                byte[] other = zip.clone();
                other[at] ^= (byte) (1 << bit);
                assertThat(isFoundAs(other, sound))
                        .as("byte " + at + " bit " + bit)
                        .isFalse();
            }
        }
    }

    @Test
    void what_is_cut_off_or_goes_on_is_broken() throws Exception {
        byte[] zip = zip(Map.of("a/b", new byte[10]));
        for (int length = 0; length < zip.length; length++) {
            byte[] cut = java.util.Arrays.copyOf(zip, length);
            assertThatThrownBy(() -> read(new ByteArrayInputStream(cut))).isInstanceOf(ZipBrokenException.class);
        }
        byte[] longer = java.util.Arrays.copyOf(zip, zip.length + 1);
        assertThatThrownBy(() -> read(new ByteArrayInputStream(longer))).isInstanceOf(ZipBrokenException.class);
    }

    /** Places beyond four bytes, as they are where gigabytes stand before. */
    @Test
    void far_places_take_eight_bytes() throws Exception {
        long far = 5_000_000_000L;
        var out = new ByteArrayOutputStream();
        var writer = new ZipWriter(out, NOW, far);
        writer.add("a/b", Writing.of(new byte[] {1, 2, 3}));
        writer.end();
        Path file = folder.resolve("far.zip");
        try (var channel = java.nio.channels.FileChannel.open(
                file,
                java.nio.file.StandardOpenOption.CREATE_NEW,
                java.nio.file.StandardOpenOption.WRITE,
                java.nio.file.StandardOpenOption.SPARSE)) {
            channel.write(java.nio.ByteBuffer.wrap(out.toByteArray()), far);
        }
        try (var whole = new ZipFile(file.toFile())) {
            assertThat(whole.getInputStream(whole.getEntry("a/b")).readAllBytes())
                    .containsExactly(1, 2, 3);
        }
    }

    @Test
    void more_than_65_535_contents_are_told() throws Exception {
        var out = new ByteArrayOutputStream();
        var writer = new ZipWriter(out, NOW);
        for (int i = 0; i < 66_000; i++) {
            writer.add("a/" + i, Writing.of(new byte[] {(byte) i}));
        }
        writer.end();
        Path file = Files.write(folder.resolve("many.zip"), out.toByteArray());
        try (var whole = new ZipFile(file.toFile())) {
            assertThat(whole.size()).isEqualTo(66_000);
        }
        assertThat(read(new ByteArrayInputStream(out.toByteArray()))).hasSize(66_000);
    }

    @Test
    void a_name_stands_once() throws Exception {
        var writer = new ZipWriter(OutputStream.nullOutputStream(), NOW);
        writer.add("a/b", Writing.of(new byte[0]));
        assertThatThrownBy(() -> writer.add("a/b", Writing.of(new byte[0])))
                .isInstanceOf(IllegalArgumentException.class);
    }

    /** A compressed archive could be a bomb; it is never unpacked. */
    @Test
    void another_program_s_archive_is_refused() throws Exception {
        var out = new ByteArrayOutputStream();
        try (var other = new java.util.zip.ZipOutputStream(out)) {
            other.putNextEntry(new ZipEntry("a/b"));
            other.write(new byte[1_000_000]);
        }
        assertThatThrownBy(() -> read(new ByteArrayInputStream(out.toByteArray())))
                .isInstanceOf(ZipBrokenException.class);
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 65_536, 3_000_001})
    void of_a_known_content_the_same_is_written(int size) throws Exception {
        byte[] content = new byte[size];
        new Random(SEED).nextBytes(content);
        Sums sums = Sums.of(content);
        var known = new Known(sums.sha256(), sums.sha512(), written -> {
            throw new IOException("it is not to be read again");
        });
        var out = new ByteArrayOutputStream();
        var writer = new ZipWriter(out, NOW);

        assertThat(writer.add("a", Writing.of(content), known)).isEqualTo(sums);
        assertThat(writer.add("b", Writing.of(content)))
                .as("what comes after it")
                .isEqualTo(sums);
        writer.end();
        assertThat(out.toByteArray()).isEqualTo(zip(new java.util.TreeMap<>(Map.of("a", content, "b", content))));
    }

    @Test
    void what_is_something_else_each_time_is_not_written_as_if_it_were_known() {
        Sums once = Sums.of(new byte[] {1});
        var writer = new ZipWriter(OutputStream.nullOutputStream(), NOW);
        var known = new Known(once.sha256(), once.sha512(), size -> new ByteArrayInputStream(new byte[] {3}));

        assertThatThrownBy(() -> writer.add("a", Writing.of(new byte[] {2}), known))
                .isInstanceOf(IOException.class)
                .hasMessageContaining(once.sha256());
    }

    private static byte[] zip(Map<String, byte[]> contents) throws IOException {
        var out = new ByteArrayOutputStream();
        var writer = new ZipWriter(out, NOW);
        for (var content : contents.entrySet()) {
            writer.add(content.getKey(), Writing.of(content.getValue()));
        }
        writer.end();
        return out.toByteArray();
    }

    private static boolean isFoundAs(byte[] zip, Map<String, Sums> expected) throws IOException {
        try {
            return read(new ByteArrayInputStream(zip)).equals(expected);
        } catch (ZipBrokenException e) {
            return false;
        }
    }

    private static Map<String, Sums> read(InputStream in) throws IOException {
        Map<String, Sums> found = new LinkedHashMap<>();
        ZipReading.read(in, new ZipReading.Each() {
            @Override
            public OutputStream begins(String name) {
                return OutputStream.nullOutputStream();
            }

            @Override
            public void ended(String name, Sums sums, boolean isSound) {
                found.put(isSound ? name : name + " is not sound", sums);
            }

            @Override
            public void folder(String name) {
                throw new AssertionError(name);
            }

            @Override
            public void other(String name) {
                throw new AssertionError(name);
            }
        });
        return found;
    }
}
