/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.dossier.export.bag;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.zip.ZipFile;
import org.etalon.platform.text.JsonTree;
import org.etalon.platform.zip.Sums;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What RO-Crate 1.1 demands, and that it tells the truth. */
class CrateTest {
    private static final String DATA = "dossier-38001-2026-0031/data/";

    @TempDir
    Path folder;

    private final Map<String, byte[]> files = new LinkedHashMap<>();
    private final Map<String, Map<?, ?>> entities = new HashMap<>();
    private Map<?, ?> crate;

    @BeforeEach
    void read() throws Exception {
        String question = Packing.questions().get(0);
        Path zip = new Packing(folder)
                .file("Délibération n° 1 (été) #2.pdf", "un", question)
                .zip();
        try (var archive = new ZipFile(zip.toFile())) {
            for (var entry : archive.stream().toList()) {
                if (entry.getName().startsWith(DATA)) {
                    files.put(
                            entry.getName().substring(DATA.length()),
                            archive.getInputStream(entry).readAllBytes());
                }
            }
        }
        crate = (Map<?, ?>) JsonTree.read(new String(files.remove(Crate.FILE), StandardCharsets.UTF_8));
        for (Object each : (List<?>) crate.get("@graph")) {
            Map<?, ?> entity = (Map<?, ?>) each;
            assertThat(entities.put(entity.get("@id").toString(), entity)).isNull();
        }
    }

    @Test
    void every_file_is_told_with_its_size_and_digest() {
        Map<String, Object> told = new HashMap<>();
        for (Object part : (List<?>) entities.get("./").get("hasPart")) {
            Map<?, ?> entity = entities.get(((Map<?, ?>) part).get("@id"));
            assertThat(entity.get("@type")).isEqualTo("File");
            assertThat(entity.get("encodingFormat").toString()).contains("/");
            told.put(
                    URI.create(entity.get("@id").toString()).getPath(),
                    entity.get("contentSize") + " " + entity.get("sha256"));
        }
        Map<String, Object> there = new HashMap<>();
        files.forEach((path, bytes) ->
                there.put(path, bytes.length + " " + Sums.of(bytes).sha256()));
        assertThat(told).isEqualTo(there);
    }

    @Test
    void the_dataset_has_what_the_standard_demands() {
        assertThat(crate.get("@context")).asString().contains("https://w3id.org/ro/crate/1.1/context");
        assertThat(entities.get(Crate.FILE)).satisfies(descriptor -> {
            assertThat(descriptor.get("about")).isEqualTo(Map.of("@id", "./"));
            assertThat(descriptor.get("conformsTo")).isEqualTo(Map.of("@id", "https://w3id.org/ro/crate/1.1"));
        });
        Map<?, ?> root = entities.get("./");
        assertThat(root.get("@type")).isEqualTo("Dataset");
        assertThat(root.get("datePublished")).isEqualTo("2026-04-01");
        assertThat(root.get("name").toString()).contains("Exempleville");
        for (Object reference : Set.of(root.get("author"), root.get("license"))) {
            assertThat(entities).containsKey(((Map<?, ?>) reference).get("@id").toString());
        }
        assertThat(entities.get("questionnaire.json").get("license"))
                .isEqualTo(Map.of("@id", "https://spdx.org/licenses/CC-BY-SA-4.0"));
    }
}
