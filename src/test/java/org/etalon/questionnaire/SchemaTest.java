/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.questionnaire;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import com.networknt.schema.ValidationMessage;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.etalon.questionnaire.reading.Source;
import org.etalon.questionnaire.reading.Source.Syntax;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The schema with which editors complete says nothing else than the loader. */
class SchemaTest {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final JsonSchema SCHEMA = schema();

    private static JsonSchema schema() {
        try (InputStream in = SchemaTest.class.getResourceAsStream("/questionnaire-schema.json")) {
            return JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012)
                    .getSchema(in);
        } catch (IOException broken) {
            throw new java.io.UncheckedIOException(broken);
        }
    }

    private static Loaded loadJson(String json) {
        return QuestionnaireLoader.load(Source.of("it", json.getBytes(StandardCharsets.UTF_8), Syntax.JSON));
    }

    private static Set<ValidationMessage> faults(String json) throws IOException {
        return SCHEMA.validate(JSON.readTree(json));
    }

    @Test
    void the_examples_of_the_contract_fit_it() throws IOException {
        for (Path example : ExamplesTest.examples()) {
            JsonNode tree = JSON.readTree(example.toFile());
            assertThat(SCHEMA.validate(tree.get("questionnaire")))
                    .as(example.toString())
                    .isEmpty();
        }
    }

    @Test
    void the_shipped_questionnaires_fit_it() throws IOException {
        for (Path path : QuestionnairePaths.list(Path.of("questionnaires"))) {
            assertThat(faults(QuestionnaireLoader.load(path).canonicalJson().orElseThrow()))
                    .as(path.toString())
                    .isEmpty();
        }
    }

    static List<Sheet> sheets() throws IOException {
        List<Sheet> sheets = new ArrayList<>();
        try (Stream<Path> files = Files.list(Path.of("src/test/resources/mistakes"))) {
            for (Path file : files.sorted().toList()) {
                sheets.addAll(Sheet.all(Files.readString(file)).toList());
            }
        }
        return sheets;
    }

    /** What the loader takes without a mistake fits the schema. */
    @ParameterizedTest
    @MethodSource("sheets")
    void it_refuses_nothing_that_the_loader_takes(Sheet sheet) throws IOException {
        Loaded loaded = Sheet.load(sheet.expected().text());
        if (loaded.canonicalJson().isPresent()) {
            assertThat(faults(loaded.canonicalJson().get())).isEmpty();
        }
    }

    /** One change each, told by both. */
    private static final List<String[]> CHANGES = List.of(
            new String[] {"\"etalon/1\"", "\"etalon/2\""},
            new String[] {"\"edition\":\"2026\"", "\"edition\":2026"},
            new String[] {"\"commune-libre\"", "\"Commune libre\""},
            new String[] {"\"title\":\"Commune libre\"", "\"title\":\" \""},
            new String[] {"\"title\":\"Commune libre\"", "\"titel\":\"Commune libre\""},
            new String[] {"\"title\":\"Commune libre\"", "\"title\":{\"f\u00e9\":\"Commune libre\"}"},
            new String[] {"\"draft\"", "\"ready\""},
            new String[] {"\"weight\":10", "\"weight\":1001"},
            new String[] {"\"weight\":10", "\"weight\":{}"},
            new String[] {"\"weight\":10", "\"weight\":\"10\""},
            new String[] {"\"weight\":10", "\"colour\":10"},
            new String[] {"\"global\":10", "\"global\":0"},
            new String[] {"\"global\":10", "\"global\":101"},
            new String[] {"\"level\":1", "\"level\":0"},
            new String[] {"\"levels\":[", "\"levels\":[],\"mentions\":["},
            new String[] {"\"id\":\"small\"", "\"id\":\"default\""},
            new String[] {"\"type\":\"yes-no\"", "\"type\":\"boolean\""},
            new String[] {"\"max\":500", "\"max\":0"},
            new String[] {"\"max\":500", "\"max-length\":500"},
            new String[] {"\"exclusive\":true", "\"exclusive\":\"yes\""},
            new String[] {"\"type\":\"single\"", "\"type\":\"yes-no\""},
            new String[] {"\"type\":\"multiple\"", "\"type\":\"single\""},
            new String[] {"\"type\":\"percentage\"", "\"type\":\"text\""},
            new String[] {"\"collectivity\":\"population\"", "\"collectivity\":\"size\""},
            new String[] {"\"below\":3500", "\"is\":\"3500\""},
            new String[] {"\"below\":3500", "\"below\":-1"},
            new String[] {"\"below\":3500", "\"below\":3500,\"at-least\":1"},
            new String[] {"\"from\":50", "\"from\":\"50\""},
            new String[] {"\"required\":true", "\"required\":1"},
            new String[] {"\"required\":true", "\"effort\":6"});

    @Test
    void a_mistake_of_shape_is_found_by_both() throws IOException {
        String sound = Sheet.load(Sheet.BASE).canonicalJson().orElseThrow();
        for (String[] change : CHANGES) {
            assertThat(loadJson(sound).mistakes()).isEmpty();
            assertThat(sound).contains(change[0]);
            String wrong = sound.replaceFirst(java.util.regex.Pattern.quote(change[0]), change[1]);
            assertThat(faults(wrong)).as(change[1]).isNotEmpty();
            assertThat(loadJson(wrong).mistakes()).as(change[1]).isNotEmpty();
        }
    }
}
