/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.questionnaire;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.etalon.questionnaire.reading.Source;
import org.etalon.questionnaire.reading.Source.Syntax;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The examples of the contract load without a mistake and have the digests that it gives. */
class ExamplesTest {
    private static final ObjectMapper JSON = new ObjectMapper();

    static List<Path> examples() throws IOException {
        try (Stream<Path> files = Files.list(Path.of("src/test/resources/examples"))) {
            return files.sorted().toList();
        }
    }

    @ParameterizedTest
    @MethodSource("examples")
    void an_example_has_the_digests_of_the_contract(Path example) throws IOException {
        JsonNode tree = JSON.readTree(example.toFile());
        byte[] bytes = tree.get("questionnaire").toString().getBytes(StandardCharsets.UTF_8);

        Loaded loaded = QuestionnaireLoader.load(Source.of("example.json", bytes, Syntax.JSON));

        assertThat(loaded.mistakes()).isEmpty();
        var digests = loaded.questionnaire().orElseThrow().digests();
        JsonNode expected = tree.get("expected").get("questionnaire");
        assertThat(digests.rules()).isEqualTo(expected.get("rules").asText());
        assertThat(digests.content()).isEqualTo(expected.get("content").asText());
    }
}
