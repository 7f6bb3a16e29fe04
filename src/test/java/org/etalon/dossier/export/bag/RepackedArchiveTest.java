/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.dossier.export.bag;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;
import org.etalon.archive.ArchiveCheck;
import org.etalon.archive.ArchiveReport;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** An archive that was unpacked and packed again is as good as it was, as long as every byte of every file is. */
class RepackedArchiveTest {
    private static final long SEED = 20260403;
    private static final int FLIPS = 120;
    private static final String ROOT = "dossier-38001-2026-0031/";

    @TempDir
    Path folder;

    private Path original;
    private Map<String, byte[]> files;

    @BeforeEach
    void pack() throws IOException {
        String[] questions = Packing.questions().toArray(String[]::new);
        original = new Packing(folder)
                .file("délibération.pdf", "un", questions[0])
                .file("leer.txt", "", questions[7])
                .zip();
        files = new LinkedHashMap<>();
        try (var zip = new ZipFile(original.toFile())) {
            for (var entry : Collections.list(zip.entries())) {
                files.put(entry.getName(), zip.getInputStream(entry).readAllBytes());
            }
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {ZipEntry.STORED, ZipEntry.DEFLATED})
    void order_compression_folders_and_comments_do_not_matter(int method) throws IOException {
        var report = check(zip(method, backwards(), "Envoyé par courriel"));
        assertThat(report.problems()).isEmpty();
        assertThat(report.isForeign()).isTrue();
        assertThat(report.score()).isPresent();
        assertThat(ArchiveCheck.check(original, Optional.empty()).isForeign()).isFalse();
    }

    @Test
    void no_byte_of_a_file_can_be_another() throws IOException {
        var random = new Random(SEED);
        List<String> names = files.keySet().stream()
                .filter(name -> files.get(name).length > 0)
                .toList();
        for (int flip = 0; flip < FLIPS; flip++) {
            String name = names.get(flip % names.size());
            byte[] sound = files.get(name);
            byte[] other = sound.clone();
            other[random.nextInt(other.length)] ^= (byte) (1 << random.nextInt(8));
            files.put(name, other);
            assertThat(check(zip(ZipEntry.DEFLATED, files, "")).isSound())
                    .as(name + ", seed " + SEED)
                    .isFalse();
            files.put(name, sound);
        }
    }

    /** Also not in what stands around the files: one that was not packed anew is held to all of it. */
    @Test
    void no_byte_of_one_that_was_not_packed_anew_can_be_another() throws IOException {
        byte[] sound = Files.readAllBytes(original);
        var random = new Random(SEED);
        int directory = sound.length - 4_000;
        for (int flip = 0; flip < FLIPS; flip++) {
            byte[] other = sound.clone();
            int at = flip % 2 == 0 ? random.nextInt(sound.length) : directory + random.nextInt(4_000);
            other[at] ^= (byte) (1 << random.nextInt(8));
            assertThat(check(other).isSound())
                    .as("byte " + at + ", seed " + SEED)
                    .isFalse();
        }
    }

    @Test
    void what_is_missing_or_besides_is_told() throws IOException {
        byte[] snapshot = files.remove(ROOT + "data/snapshot.json");
        assertThat(Packing.codes(check(zip(ZipEntry.DEFLATED, files, "")))).contains("BAG_FILE_MISSING");
        files.put(ROOT + "data/snapshot.json", snapshot);
        for (String name : List.of(ROOT + "data/more.txt", ROOT + ".DS_Store")) {
            files.put(name, new byte[1]);
            assertThat(Packing.codes(check(zip(ZipEntry.DEFLATED, files, "")))).contains("BAG_FILE_EXTRA");
            files.remove(name);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "../evil.txt,BAG_PATH",
        "/evil.txt,BAG_PATH",
        "dossier-38001-2026-0031/../../evil.txt,BAG_PATH",
        "dossier-38001-2026-0031/data\\evil.txt,BAG_PATH",
        "__MACOSX/evil.txt,BAG_OUTSIDE",
        "elsewhere/,BAG_OUTSIDE",
        "dossier-38001-2026-0031/../,BAG_PATH",
        "dossier-38001-2026-0031/DATA/snapshot.json,BAG_TWICE"
    })
    void what_would_be_unpacked_elsewhere_or_over_another_is_refused(String name, String code) throws IOException {
        files.put(name, new byte[0]);
        assertThat(Packing.codes(check(zip(ZipEntry.DEFLATED, files, "")))).contains(code);
    }

    /** The same name twice, the second time with another content; a link in a file's place; a name that only some programs see. */
    @Test
    void what_programs_would_unpack_differently_is_refused() throws IOException {
        files.put(ROOT + "data/snapshot.jsom", "{}".getBytes(StandardCharsets.UTF_8));
        byte[] twice = zip(ZipEntry.STORED, files, "");
        replace(twice, "snapshot.jsom", "snapshot.json");
        assertThat(Packing.codes(check(twice))).contains("BAG_TWICE");
        files.remove(ROOT + "data/snapshot.jsom");

        byte[] link = zip(ZipEntry.STORED, files, "");
        ByteBuffer central = central(link);
        central.putShort(4, (short) (3 << 8 | 20));
        central.putInt(38, 0120777 << 16);
        assertThat(Packing.codes(check(link))).contains("BAG_PATH");

        byte[] sound = zip(ZipEntry.STORED, files, "");
        byte[] hidden = sound.clone();
        hidden[30] ^= 1;
        assertThat(Packing.codes(check(hidden))).containsExactly("BAG_BROKEN");
        byte[] locked = sound.clone();
        central(locked).putShort(8, (short) (central(locked).getShort(8) | 1));
        assertThat(Packing.codes(check(locked))).containsExactly("BAG_BROKEN");
    }

    /** Bytes that belong to nothing, before, between and behind. */
    @Test
    void nothing_stands_beside_the_files() throws IOException {
        byte[] sound = zip(ZipEntry.STORED, files, "");
        assertThat(check(sound).isSound()).isTrue();
        var before = new ByteArrayOutputStream();
        before.write("#!/bin/sh\n".getBytes(StandardCharsets.UTF_8));
        before.write(sound);
        assertThat(check(before.toByteArray()).isSound()).isFalse();
        assertThat(check(Arrays.copyOf(sound, sound.length + 1)).isSound()).isFalse();
        for (int length = 0; length < sound.length; length += 997) {
            assertThat(check(Arrays.copyOf(sound, length)).isSound()).isFalse();
        }
    }

    /** An entry that says it has ten bytes and would unpack to a gigabyte is not read beyond them. */
    @Test
    void an_entry_is_read_no_further_than_it_says() throws IOException {
        files.put(ROOT + "data/bomb.bin", new byte[50_000_000]);
        byte[] bomb = zip(ZipEntry.DEFLATED, files, "");
        ByteBuffer directory = central(bomb);
        int at = 0;
        while (directory.getInt(at + 24) != 50_000_000) {
            at++;
        }
        directory.putInt(at + 24, 10);
        assertThat(Packing.codes(check(bomb))).containsExactly("BAG_BROKEN");
    }

    private ArchiveReport check(byte[] zip) throws IOException {
        return ArchiveCheck.check(Files.write(folder.resolve("repacked.zip"), zip), Optional.empty());
    }

    private Map<String, byte[]> backwards() {
        List<String> names = new ArrayList<>(files.keySet());
        Collections.reverse(names);
        Map<String, byte[]> other = new LinkedHashMap<>();
        other.put(ROOT, new byte[0]);
        other.put(ROOT + "data/", new byte[0]);
        names.forEach(name -> other.put(name, files.get(name)));
        return other;
    }

    private static byte[] zip(int method, Map<String, byte[]> contents, String comment) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            zip.setComment(comment);
            for (var each : contents.entrySet()) {
                var entry = new ZipEntry(each.getKey());
                entry.setMethod(method);
                if (method == ZipEntry.STORED) {
                    var crc = new CRC32();
                    crc.update(each.getValue());
                    entry.setCrc(crc.getValue());
                    entry.setSize(each.getValue().length);
                }
                zip.putNextEntry(entry);
                zip.write(each.getValue());
            }
        }
        return bytes.toByteArray();
    }

    private static void replace(byte[] bytes, String old, String other) {
        String text = new String(bytes, StandardCharsets.ISO_8859_1);
        for (int at = text.indexOf(old); at >= 0; at = text.indexOf(old, at + 1)) {
            System.arraycopy(other.getBytes(StandardCharsets.ISO_8859_1), 0, bytes, at, other.length());
        }
    }

    /** The directory from its first entry on. */
    private static ByteBuffer central(byte[] zip) {
        String text = new String(zip, StandardCharsets.ISO_8859_1);
        int at = text.indexOf("PK\u0001\u0002");
        return ByteBuffer.wrap(zip, at, zip.length - at).slice().order(ByteOrder.LITTLE_ENDIAN);
    }
}
