/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.core.scoring;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.etalon.core.questionnaire.AnswerType;
import org.etalon.core.questionnaire.Fact;
import org.etalon.core.questionnaire.Questionnaire;
import org.etalon.questionnaire.QuestionnaireLoader;
import org.etalon.questionnaire.reading.Source;
import org.etalon.questionnaire.reading.Source.Syntax;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The oracle itself agrees with the contract's examples. */
class ReferenceScoringTest {
    private static final ObjectMapper JSON = new ObjectMapper();

    static List<Path> examples() throws IOException {
        try (Stream<Path> files = Files.list(Path.of("src/test/resources/examples"))) {
            return files.sorted().toList();
        }
    }

    @ParameterizedTest
    @MethodSource("examples")
    void the_slow_way_gives_what_the_contract_expects(Path example) throws IOException {
        JsonNode tree = JSON.readTree(example.toFile());
        JsonNode expected = tree.get("expected");
        byte[] document = tree.get("questionnaire").toString().getBytes(StandardCharsets.UTF_8);
        Questionnaire questionnaire = QuestionnaireLoader.load(Source.of("example.json", document, Syntax.JSON))
                .questionnaire()
                .orElseThrow();
        ReferenceScoring.Dossier dossier = dossier(questionnaire, tree.get("dossier"));

        ReferenceScoring.Result result = ReferenceScoring.score(questionnaire, dossier);

        assertThat(result.stratum()).isEqualTo(expected.get("stratum").asText());
        assertThat(result.figures()).isEqualTo(figures(expected, domains(expected.get("domains"))));
        assertThat(ReferenceScoring.strict(questionnaire, dossier))
                .isEqualTo(figures(expected.get("strict"), strictDomains(expected)));
        assertThat(result.mentions()).isEqualTo(JSON.convertValue(expected.get("mentions"), List.class));
        expected.get("questions").forEach(question -> {
            String id = question.get("id").asText();
            assertThat(result.states().get(id).name().toLowerCase(Locale.ROOT).replace('_', '-'))
                    .isEqualTo(question.get("state").asText());
            assertThat(result.scores().get(id)).isEqualTo(question.get("score").asInt());
        });
    }

    private static ReferenceScoring.Figures figures(JsonNode node, Map<String, Optional<Integer>> domains) {
        return new ReferenceScoring.Figures(
                domains,
                node.get("global").asInt(),
                node.get("proof").asInt(),
                node.get("level").asInt());
    }

    private static Map<String, Optional<Integer>> domains(JsonNode list) {
        Map<String, Optional<Integer>> domains = new HashMap<>();
        list.forEach(domain -> domains.put(domain.get("id").asText(), score(domain.get("score"))));
        return domains;
    }

    private static Map<String, Optional<Integer>> strictDomains(JsonNode expected) {
        Map<String, Optional<Integer>> domains = new HashMap<>();
        expected.get("domains").forEach(domain -> {
            String id = domain.get("id").asText();
            domains.put(id, score(expected.get("strict").get("domains").get(id)));
        });
        return domains;
    }

    private static Optional<Integer> score(JsonNode score) {
        return score == null || score.isNull() ? Optional.empty() : Optional.of(score.asInt());
    }

    private static ReferenceScoring.Dossier dossier(Questionnaire questionnaire, JsonNode tree) {
        Map<Fact, Object> facts = new HashMap<>();
        tree.get("collectivity")
                .fields()
                .forEachRemaining(fact ->
                        facts.put(Fact.valueOf(fact.getKey().toUpperCase(Locale.ROOT)), value(fact.getValue(), false)));
        Map<String, Object> answers = new HashMap<>();
        tree.get("answers").fields().forEachRemaining(answer -> {
            boolean list = questionnaire.questions().stream()
                    .anyMatch(question ->
                            question.id().equals(answer.getKey()) && question.type() instanceof AnswerType.Entries);
            answers.put(answer.getKey(), value(answer.getValue(), list));
        });
        Set<String> declared = new HashSet<>();
        tree.get("notApplicable").fieldNames().forEachRemaining(declared::add);
        Set<String> evidence = new HashSet<>();
        tree.get("evidence").forEach(id -> evidence.add(id.asText()));
        return new ReferenceScoring.Dossier(facts, answers, declared, evidence);
    }

    private static Object value(JsonNode node, boolean list) {
        if (node.isTextual()) {
            return node.asText();
        }
        if (node.isNumber()) {
            return node.decimalValue().movePointRight(2).longValueExact();
        }
        List<String> words = new ArrayList<>();
        node.forEach(word -> words.add(word.asText()));
        return list ? words : new HashSet<>(words);
    }
}
