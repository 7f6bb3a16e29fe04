/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.platform.bag;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.etalon.platform.zip.Writing;
import org.etalon.platform.zip.ZipWriter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class BagTest {
    private static final Instant NOW = Instant.parse("2026-04-01T12:32:00Z");

    @Test
    void a_bag_is_what_its_lists_say() throws Exception {
        assertThat(faults(bag())).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    bag/data/a.txt          | no    | BAG_FILE_CHANGED
                    bag/data/a.txt          |       | BAG_FILE_MISSING BAG_INFO
                    bag/data/b.txt          | new   | BAG_FILE_EXTRA BAG_INFO
                    bag/note.txt            | new   | BAG_FILE_EXTRA
                    bag/bag-info.txt        | A: b  | BAG_FILE_CHANGED BAG_INFO
                    bag/bagit.txt           | other | BAG_DECLARATION BAG_FILE_CHANGED
                    bag/manifest-sha256.txt |       | BAG_FILE_EXTRA BAG_FILE_MISSING
                    bag/data/../c.txt       | new   | BAG_FILE_EXTRA BAG_INFO BAG_PATH
                    ../c.txt                | new   | BAG_FILE_EXTRA BAG_OUTSIDE BAG_PATH
                    /etc/passwd             | new   | BAG_FILE_EXTRA BAG_OUTSIDE BAG_PATH
                    C:/c.txt                | new   | BAG_FILE_EXTRA BAG_OUTSIDE BAG_PATH
                    bag/data/c%2F.txt       | new   | BAG_FILE_EXTRA BAG_INFO BAG_PATH
                    bag/data/A.TXT          | new   | BAG_FILE_EXTRA BAG_INFO BAG_TWICE
                    other/data/a.txt        | new   | BAG_FILE_EXTRA BAG_OUTSIDE
                    """)
    void what_was_changed_afterwards_is_told(String path, String content, String problems) throws Exception {
        Map<String, String> files = bag();
        if (content == null) {
            files.remove(path);
        } else {
            files.put(path, content);
        }
        assertThat(String.join(" ", faults(files).stream().sorted().distinct().toList()))
                .isEqualTo(problems);
    }

    @ParameterizedTest
    @ValueSource(strings = {"manifest-sha256.txt", "manifest-sha512.txt", "tagmanifest-sha256.txt"})
    void a_list_is_held_to_its_form(String list) throws Exception {
        for (var change : List.of(
                List.of("  ", " *"),
                List.of("\n", "\r\n"),
                List.of("\n", ""),
                List.of("a", "A"),
                List.of("  ", "   "))) {
            Map<String, String> files = bag();
            files.computeIfPresent("bag/" + list, (path, text) -> text.replace(change.get(0), change.get(1)));
            assertThat(faults(files)).as(change.toString()).isNotEmpty();
        }
    }

    @Test
    void a_path_for_everybody_is_demanded_when_writing() {
        var writer = new BagWriter(OutputStream.nullOutputStream(), "bag", NOW);
        for (String path : List.of("../a", "a//b", "a\\b", "a:b", "a%b", "a\nb", "", "a/", "\ud800")) {
            assertThatThrownBy(() -> writer.add(path, Writing.of(new byte[0])))
                    .as(path)
                    .isInstanceOf(IllegalArgumentException.class);
        }
    }

    @Test
    void a_value_never_becomes_a_line() {
        byte[] bytes =
                BagInfo.empty().with("Name", "a\nPayload-Oxum: 0.0\u2028b").bytes();
        assertThat(new String(bytes, StandardCharsets.UTF_8)).isEqualTo("Name: a Payload-Oxum: 0.0 b\n");
        assertThat(BagInfo.read(bytes).orElseThrow().find("Payload-Oxum")).isEmpty();
    }

    private static Map<String, String> bag() throws IOException {
        var out = new ByteArrayOutputStream();
        var writer = new BagWriter(out, "bag", NOW);
        writer.add("a.txt", Writing.of("un".getBytes(StandardCharsets.UTF_8)));
        writer.end(writer.tags(BagInfo.empty().with("Source-Organization", "Exempleville"), Map.of()), Map.of());
        Map<String, String> files = new LinkedHashMap<>();
        try (var zip = new java.util.zip.ZipInputStream(new ByteArrayInputStream(out.toByteArray()))) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                files.put(entry.getName(), new String(zip.readAllBytes(), StandardCharsets.UTF_8));
            }
        }
        return files;
    }

    private static List<String> faults(Map<String, String> files) throws IOException {
        var out = new ByteArrayOutputStream();
        var zip = new ZipWriter(out, NOW);
        for (var file : files.entrySet()) {
            zip.add(file.getKey(), Writing.of(file.getValue().getBytes(StandardCharsets.UTF_8)));
        }
        zip.end();
        Bag bag = Bag.read(new ByteArrayInputStream(out.toByteArray()), path -> false);
        return BagCheck.problems(bag, Set.of()).stream()
                .map(problem -> problem.code().name())
                .toList();
    }
}
