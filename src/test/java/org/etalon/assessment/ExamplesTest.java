/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.etalon.core.scoring.Scoring;
import org.etalon.questionnaire.QuestionnaireLoader;
import org.etalon.questionnaire.reading.Source;
import org.etalon.questionnaire.reading.Source.Syntax;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The examples of the contract give what it expects, to the order of the keys. */
class ExamplesTest {
    private static final ObjectMapper JSON = new ObjectMapper();

    static List<Path> examples() throws IOException {
        try (Stream<Path> files = Files.list(Path.of("src/test/resources/examples"))) {
            return files.sorted().toList();
        }
    }

    @ParameterizedTest
    @MethodSource("examples")
    void an_example_gives_what_the_contract_expects(Path example) throws IOException {
        JsonNode tree = JSON.readTree(example.toFile());
        Scoring scoring = Scoring.compile(
                QuestionnaireLoader.load(Source.of("example.json", bytes(tree.get("questionnaire")), Syntax.JSON))
                        .questionnaire()
                        .orElseThrow());

        var taken = DossierJson.read(scoring.index(), bytes(tree.get("dossier")));
        assertThat(taken.problems()).isEmpty();
        var out = new ByteArrayOutputStream();
        AssessmentJson.write(scoring.assess(taken.value().orElseThrow()), out);

        assertThat(out.toString(StandardCharsets.UTF_8))
                .isEqualTo(tree.get("expected").toString());
    }

    private static byte[] bytes(JsonNode node) {
        return node.toString().getBytes(StandardCharsets.UTF_8);
    }
}
