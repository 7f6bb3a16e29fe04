/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What programs get is in the form that they ask for, refusals too. */
class ProgramsAskInTheirFormIT extends Journey {
    private static final String BODIES = "/api/v1/collectivities";
    private static final String SCORE = "/api/v1/questionnaires/territoire-numerique-libre/2026/score";
    private static final ObjectMapper JSON = new ObjectMapper();

    private static String header(HttpResponse<String> answer, String name) {
        return answer.headers().firstValue(name).orElse("");
    }

    @Test
    void maps_find_bodies_where_they_are() throws IOException {
        var answer = get(BODIES + ".geojson?q=st%20martin%20d%27heres&size=1");
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(header(answer, "Content-Type")).startsWith("application/geo+json");
        assertThat(header(answer, "Link")).contains("size=1");
        assertThat(header(answer, "Access-Control-Allow-Origin")).isEqualTo("*");
        assertThat(header(answer, "Cache-Control")).isEqualTo("public, max-age=300");
        JsonNode collection = JSON.readTree(answer.body());
        assertThat(collection.get("type").asText()).isEqualTo("FeatureCollection");
        JsonNode feature = collection.get("features").get(0);
        assertThat(feature.get("type").asText()).isEqualTo("Feature");
        assertThat(feature.get("id").asText()).isEqualTo("38421");
        assertThat(feature.at("/geometry/type").asText()).isEqualTo("Point");
        assertThat(feature.at("/geometry/coordinates/0").asDouble()).isBetween(5.7, 5.8);
        assertThat(feature.at("/geometry/coordinates/1").asDouble()).isBetween(45.1, 45.3);
        assertThat(feature.at("/properties/position").asText()).isNotEmpty();
        assertThat(feature.at("/properties/population").asInt()).isGreaterThan(30_000);
        assertThat(feature.at("/properties").has("latitude")).isFalse();

        var one = get(BODIES + "/38421.geojson");
        assertThat(JSON.readTree(one.body())).isEqualTo(feature);
        assertThat(get(BODIES + "/38421", "Accept", "application/geo+json").body())
                .isEqualTo(one.body());
        assertThat(get(BODIES + "/38421.geojson", "If-None-Match", header(one, "ETag"))
                        .statusCode())
                .isEqualTo(304);
        assertThat(header(get(BODIES + "/38421.json"), "ETag")).isNotEqualTo(header(one, "ETag"));
    }

    @Test
    void a_map_of_all_bodies_comes_whole() throws IOException {
        var answer = get(BODIES + ".geojson?department=38");
        JsonNode features = JSON.readTree(answer.body()).get("features");
        assertThat(features.size()).isGreaterThan(500);
        assertThat(header(answer, "X-Total-Count")).isEqualTo(String.valueOf(features.size()));
        assertThat(header(answer, "Link")).contains("rel=\"first\"", "rel=\"last\"");
    }

    @Test
    void what_has_no_place_has_no_map() {
        assertThat(get("/api/v1/editions.geojson").statusCode()).isEqualTo(404);
        assertThat(get("/api/v1/questionnaires.geojson").statusCode()).isEqualTo(404);
    }

    @Test
    void a_table_of_editions_is_linked_as_their_list_is() {
        assertThat(header(get("/api/v1/editions.csv"), "Link"))
                .isEqualTo("</api/v1/editions.csv>; rel=\"first\", </api/v1/editions.csv>; rel=\"last\"");
        assertThat(header(get("/api/v1/editions.csv?size=5"), "Link")).contains("size=5&page=1");
    }

    @ParameterizedTest
    @CsvSource({
        "/api/v1/questionnaires.json, text/html, application/json",
        "/api/v1/questionnaires.csv, application/json, text/csv",
        "/api/v1/collectivities/38421.csv, text/html, text/csv",
        "/api/v1/editions.json, image/png, application/json",
        "/api/v1/questionnaires/territoire-numerique-libre/2026.json, text/html, application/json"
    })
    void an_ending_decides_whatever_is_accepted(String address, String accepted, String given) {
        var answer = get(address, "Accept", accepted);
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(header(answer, "Content-Type")).startsWith(given);
    }

    @ParameterizedTest
    @ValueSource(strings = {"{}", "x", "{\"answers\":1}"})
    void another_sites_page_reads_why_its_dossier_is_refused(String dossier) throws IOException {
        var answer = post(SCORE, dossier, "Content-Type", "application/json", "Origin", "https://exemple.fr");
        assertThat(answer.statusCode()).isBetween(400, 499);
        assertThat(header(answer, "Access-Control-Allow-Origin")).isEqualTo("*");
        JsonNode problem = JSON.readTree(answer.body());
        assertThat(problem.get("type").asText()).isEqualTo("about:blank");
        assertThat(problem.get("title").asText()).isNotEmpty();
        assertThat(problem.get("problems")).isNotEmpty();
    }

    @Test
    void another_sites_page_reads_that_its_type_or_its_edition_is_wrong() {
        var type = post(SCORE, "x", "Content-Type", "text/plain", "Origin", "https://exemple.fr");
        assertThat(type.statusCode()).isEqualTo(415);
        assertThat(header(type, "Access-Control-Allow-Origin")).isEqualTo("*");
        var edition = post(SCORE.replace("2026", "1900"), "{}", "Content-Type", "application/json");
        assertThat(edition.statusCode()).isEqualTo(404);
        assertThat(header(edition, "Access-Control-Allow-Origin")).isEqualTo("*");
    }

    @Test
    void a_program_without_its_key_is_told_of_what_kind_it_is() {
        var answer = get("/api/v1/dossiers");
        assertThat(answer.statusCode()).isEqualTo(401);
        assertThat(header(answer, "WWW-Authenticate")).isEqualTo("Bearer");
        assertThat(header(answer, "Access-Control-Allow-Origin")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"*, fr", "en;q=0, fr", "'fr;q=0.5,en;q=0.9', en", "en;q=x, fr"})
    void programs_are_answered_in_the_language_they_wish(String wish, String language) {
        String detail = get("/api/v1/nothing", "Accept-Language", wish).body();
        assertThat(detail).isEqualTo(get("/api/v1/nothing?lang=" + language).body());
    }
}
