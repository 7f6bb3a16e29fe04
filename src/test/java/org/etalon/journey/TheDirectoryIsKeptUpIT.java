/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Anybody finds a body in the directory; the operator alone keeps it up. */
class TheDirectoryIsKeptUpIT extends Journey {
    private static final String BODIES = "/api/v1/collectivities";
    private static final String ADDING = "/api/v1/organiser/collectivities";
    private static final ObjectMapper JSON = new ObjectMapper();

    @Test
    void a_program_finds_a_body_with_the_facts_of_a_score() throws IOException {
        var answer = get(BODIES + "?q=st%20martin%20d%27heres&size=1");
        assertThat(answer.statusCode()).isEqualTo(200);
        JsonNode body = JSON.readTree(answer.body()).get(0);
        assertThat(body.get("code").asText()).isEqualTo("38421");
        assertThat(body.get("type").asText()).isEqualTo("commune");
        assertThat(body.get("population").asInt()).isGreaterThan(30_000);
        assertThat(body.get("department").asText()).isEqualTo("38");
        assertThat(body.get("region").asText()).isEqualTo("84");
        assertThat(body.has("gone")).isFalse();
        assertThat(answer.headers().firstValue("Access-Control-Allow-Origin")).contains("*");
        assertThat(answer.headers().firstValue("Cache-Control")).contains("public, max-age=300");
        String tag = answer.headers().firstValue("ETag").orElseThrow();
        assertThat(get(BODIES + "/38421", "If-None-Match", tag).statusCode()).isEqualTo(304);
    }

    @Test
    void pages_are_linked_and_a_table_has_them_all() {
        var first = get(BODIES + "?q=villeneuve&size=7");
        String links = first.headers().firstValue("Link").orElseThrow();
        assertThat(links).contains("rel=\"next\"").contains("q=villeneuve").doesNotContain("rel=\"prev\"");
        String next = links.replaceAll("(?s).*<([^>]*)>; rel=\"next\".*", "$1");
        assertThat(get(next).headers().firstValue("Link").orElseThrow()).contains("rel=\"prev\"");
        int total = Integer.parseInt(first.headers().firstValue("X-Total-Count").orElseThrow());
        assertThat(get(BODIES + ".csv?q=villeneuve").body().lines()).hasSize(total + 1);
        assertThat(get(BODIES + ".csv?q=abergement-clem").body()).contains("\r\n\"01001\",");
    }

    @ParameterizedTest
    @CsvSource({
        "?page=1000000000, 400",
        "?page=999999, 404",
        "?size=0, 400",
        "?size=1001, 400",
        "?type=ville, 400",
        "?department=99, 400",
        "?region=zz, 400",
        "?q=%00, 400",
        "?q=%25, 200",
        "/nowhere, 404",
        ".xml, 404",
        "/38185.xml, 404",
        "/dep-67, 200",
        "/dep-75.json, 200"
    })
    void what_makes_no_sense_is_told_and_never_a_fault(String asked, int status) {
        var answer = get(BODIES + asked);
        assertThat(answer.statusCode()).isEqualTo(status);
        String type = status == 200 ? "application/json" : "application/problem+json";
        assertThat(answer.headers().firstValue("Content-Type").orElse("")).startsWith(type);
    }

    @Test
    void a_search_that_is_too_long_is_told() {
        assertThat(get(BODIES + "?q=" + "a".repeat(101)).body()).contains("search-too-long");
    }

    @Test
    void the_operator_adds_a_body_once_and_everybody_finds_it_at_once() throws IOException {
        String syndicat = "{\"siren\": \"253 802 516\", \"name\": \"Syndicat de la journée\", \"type\": \"syndicat\", "
                + "\"department\": \"38\", \"population\": 1200}";
        var added = asOperator(ADDING, syndicat, "application/json");
        assertThat(added.statusCode()).isEqualTo(201);
        assertThat(added.headers().firstValue("Location").orElse("")).endsWith("/collectivities/253802516");
        assertThat(get(BODIES + "?q=syndicat%20journee").body()).contains("253802516");
        assertThat(get("/collectivities/253802516").body()).contains("Syndicat de la journée");
        var again = asOperator(ADDING, syndicat, "application/json");
        assertThat(again.statusCode()).isEqualTo(409);
        assertThat(again.body()).contains("siren-taken");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            textBlock =
                    """
            {                                    | 400
            []                                   | 400
            null                                 | 400
            {"x":{                               | 400
            {"population": "many"}               | 400
            {"siren": "1"}                       | 422
            {"population": 99999999999}          | 422
            {"population": 1.5}                  | 422
            """)
    void a_body_that_cannot_be_read_or_is_wrong_is_told(String body, int status) throws IOException {
        assertThat(asOperator(ADDING, body, "application/json").statusCode()).isEqualTo(status);
    }

    @Test
    void a_file_that_would_harm_is_refused_and_nothing_changes() throws IOException {
        String header = "type;code;nom;departement;region;siren;population;epci;lat;lon;source_position\n";
        String few = header + "departement;01;Ain;01;84;;;;;;\nregion;84;Auvergne-Rhône-Alpes;;84;;;;;;\n";
        var refused = asOperator("/api/v1/organiser/directory?vintage=2027", few, "text/csv");
        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.body()).contains("file-too-few");
        assertThat(asOperator("/api/v1/organiser/directory?vintage=2025", few, "text/csv")
                        .body())
                .contains("file-older");
        assertThat(asOperator("/api/v1/organiser/directory?vintage=x", few, "text/csv")
                        .statusCode())
                .isEqualTo(400);
        assertThat(get(BODIES + "/38185").statusCode()).isEqualTo(200);
    }

    private HttpResponse<String> asOperator(String path, String body, String type) throws IOException {
        String token = Files.readString(Path.of(System.getProperty("server.data"), "operator-token"));
        return post(path, body, "Authorization", "Bearer " + token.strip(), "Content-Type", type);
    }
}
