/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.junit.jupiter.api.Test;

/** Programs find the questionnaires, verify them by their digests, and have their own checked. */
class ProgramsReadQuestionnairesIT extends Journey {
    private static final String ONE = "/api/v1/questionnaires/territoire-numerique-libre/2026";
    private static final ObjectMapper JSON = new ObjectMapper();

    private static JsonNode json(HttpResponse<String> answer) throws IOException {
        return JSON.readTree(answer.body());
    }

    private static String header(HttpResponse<String> answer, String name) {
        return answer.headers().firstValue(name).orElse("");
    }

    @Test
    void the_list_names_each_with_its_digests_by_page_and_as_a_table() throws IOException {
        HttpResponse<String> list = get("/api/v1/questionnaires?size=1");
        assertThat(list.statusCode()).isEqualTo(200);
        assertThat(json(list)).hasSize(1);
        assertThat(json(list).get(0).get("rules").asText()).hasSize(64);
        assertThat(header(list, "Link")).contains("rel=\"next\"");
        assertThat(header(list, "Access-Control-Allow-Origin")).isEqualTo("*");
        assertThat(get("/api/v1/questionnaires", "If-None-Match", header(get("/api/v1/questionnaires"), "ETag"))
                        .statusCode())
                .isEqualTo(304);
        assertThat(get("/api/v1/questionnaires.csv").body()).contains("\"territoire-numerique-libre\",\"2026\",");
        assertThat(get("/api/v1/questionnaires.xml").statusCode()).isEqualTo(404);
    }

    @Test
    void one_is_given_in_canonical_form_with_digests_that_anybody_can_compute()
            throws IOException, NoSuchAlgorithmException {
        JsonNode one = json(get(ONE));
        assertThat(one.get("questionnaire").get("format").asText()).isEqualTo("etalon/1");
        String canonical = get(ONE + "/canonical").body();
        byte[] digest = MessageDigest.getInstance("SHA-256").digest(canonical.getBytes(StandardCharsets.UTF_8));
        assertThat(HexFormat.of().formatHex(digest))
                .isEqualTo(one.get("content").asText());
        assertThat(JSON.readTree(canonical)).isEqualTo(one.get("questionnaire"));
        assertThat(get(ONE, "If-None-Match", header(get(ONE), "ETag")).statusCode())
                .isEqualTo(304);
        assertThat(json(get(ONE + ".json"))).isEqualTo(one);
        assertThat(get(ONE + ".csv").body()).contains("\"domain\",\"section\",\"question\",");
        assertThat(get("/api/v1/questionnaires/territoire-numerique-libre/1999").statusCode())
                .isEqualTo(404);
    }

    @Test
    void editors_complete_with_the_schema_of_the_format() throws IOException {
        String address = "/api/v1/questionnaires/schema";
        HttpResponse<String> schema = get(address);
        assertThat(schema.statusCode()).isEqualTo(200);
        assertThat(header(schema, "Content-Type")).startsWith("application/schema+json");
        assertThat(header(schema, "Access-Control-Allow-Origin")).isEqualTo("*");
        assertThat(header(schema, "Cache-Control")).contains("public");
        assertThat(json(schema))
                .isEqualTo(JSON.readTree(
                        Path.of("src/main/resources/questionnaire-schema.json").toFile()));
        assertThat(get(address, "If-None-Match", header(schema, "ETag")).statusCode())
                .isEqualTo(304);
        assertThat(get(address + "/2026").statusCode()).isEqualTo(404);
    }

    @Test
    void a_sound_questionnaire_is_told_its_digests() throws IOException {
        String canonical = get(ONE + "/canonical").body();
        JsonNode checked = json(post("/api/v1/questionnaires/check", canonical, "Content-Type", "application/json"));
        assertThat(checked.get("valid").asBoolean()).isTrue();
        assertThat(checked.get("problems")).isEmpty();
        assertThat(checked.get("content")).isEqualTo(json(get(ONE)).get("content"));
    }

    @Test
    void every_mistake_is_told_with_its_place_in_the_readers_language() throws IOException {
        HttpResponse<String> answer = post(
                "/api/v1/questionnaires/check",
                "format: etalon/2\ntitle: ''\n",
                "Content-Type",
                "application/yaml",
                "Accept-Language",
                "en");
        assertThat(answer.statusCode()).isEqualTo(200);
        JsonNode checked = json(answer);
        assertThat(checked.get("valid").asBoolean()).isFalse();
        assertThat(checked.get("problems").findValuesAsText("code"))
                .contains("format-unknown", "text-blank", "key-missing");
        JsonNode blank = checked.get("problems").get(checked.get("problems").size() - 1);
        assertThat(blank.get("at").asText()).isEqualTo("2:8");
        assertThat(blank.get("line").asInt()).isEqualTo(2);
        assertThat(blank.get("detail").asText()).startsWith("This text is blank.");
    }

    @Test
    void what_is_too_large_or_nonsense_is_told_and_never_an_error() throws IOException {
        String large = "a".repeat(10 << 20);
        JsonNode checked = json(post("/api/v1/questionnaires/check", large, "Content-Type", "application/yaml"));
        assertThat(checked.get("problems").findValuesAsText("code")).containsExactly("files-too-large");
        for (String nonsense : new String[] {"", "\u0000", "[[[[", "{", "é: [", "*a"}) {
            HttpResponse<String> answer = post("/api/v1/questionnaires/check", nonsense, "Content-Type", "text/plain");
            assertThat(answer.statusCode()).as(nonsense).isEqualTo(200);
            assertThat(json(answer).get("valid").asBoolean()).isFalse();
        }
    }
}
