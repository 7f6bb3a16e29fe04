/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.etalon.platform.text.JsonTree;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Two colleagues fill a dossier by REST on the shipped application. */
class ACollectivityFillsItsDossierIT extends Journey {
    private static final String TOWN = "38185";
    private static final String NEW = "{\"programme\": \"territoire-numerique-libre\", \"edition\": \"2026\","
            + " \"collectivity\": \"" + TOWN + "\"}";

    private String camille;
    private String dominique;
    private String dossier;

    @BeforeEach
    void a_dossier_is_begun() {
        camille = signedIn("Camille Filling");
        dominique = signedIn("Dominique Filling");
        OpenCampaign.with(People.email("Camille Filling"), "TECHNICAL_REFERENT", TOWN);
        OpenCampaign.with(People.email("Dominique Filling"), "CONTRIBUTOR", TOWN);
        var begun = call("POST", "/api/v1/dossiers", NEW, camille);
        if (begun.statusCode() == 201) {
            assertThat(begun.headers().firstValue("Location").orElseThrow()).contains("/api/v1/dossiers/");
        } else {
            assertThat(begun.statusCode()).isEqualTo(409);
        }
        dossier = "/api/v1/dossiers/"
                + begun.body().replaceAll("(?s).*?([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}).*", "$1");
    }

    @Test
    void a_save_is_told_with_its_version_and_the_score_and_read_by_a_colleague() {
        String answer = dossier + "/answers/digital-strategy";
        String tag =
                call("GET", answer, null, camille).headers().firstValue("ETag").orElseThrow();

        var saved = call(
                "PUT",
                answer,
                "{\"answer\": \"measured\", \"justification\": \"é🙂\\r\\n\"}",
                camille,
                "If-Match",
                tag);

        assertThat(saved.statusCode()).isEqualTo(200);
        assertThat(saved.headers().firstValue("ETag").orElseThrow()).isNotEqualTo(tag);
        assertThat(saved.body()).contains("\"name\":\"Camille Filling\"", "\"score\":{\"questionnaire\"");
        assertThat(((Map<?, ?>) JsonTree.read(saved.body())).get("justification"))
                .isEqualTo("é🙂\r\n");
        var read = call("GET", answer, null, dominique);
        assertThat(read.body()).contains("\"answer\":\"measured\"", "\"name\":\"Camille Filling\"");
        assertThat(call("GET", dossier + "/score", null, dominique).body())
                .isEqualTo(saved.body().replaceAll("(?s)^.*\"score\":(\\{.*})}$", "$1"));
    }

    @Test
    void who_comes_second_gets_both_answers() {
        String answer = dossier + "/answers/proudest-software";
        String tag =
                call("GET", answer, null, camille).headers().firstValue("ETag").orElseThrow();
        assertThat(call("PUT", answer, "{\"answer\": \"Nextcloud\"}", camille, "If-Match", tag)
                        .statusCode())
                .isEqualTo(200);

        var stale =
                call("PUT", answer, "{\"answer\": \"Peertube\"}", dominique, "If-Match", tag, "Accept-Language", "en");

        assertThat(stale.statusCode()).isEqualTo(412);
        assertThat(stale.headers().firstValue("Content-Type").orElseThrow()).startsWith("application/problem+json");
        assertThat(stale.body())
                .contains("\"code\":\"answer-stale\"", "Somebody has changed this answer")
                .contains("\"theirs\":{\"question\":\"proudest-software\",\"answer\":\"Nextcloud\"", "Camille Filling")
                .contains("\"yours\":{\"answer\":\"Peertube\"");
        String last = stale.headers().firstValue("ETag").orElseThrow();
        assertThat(call("DELETE", answer, null, dominique, "If-Match", last).body())
                .contains("\"state\":\"unanswered\"");
        var history = call("GET", dossier + "/history?question=proudest-software", null, camille);
        assertThat(history.body()).contains("\"before\":{\"answer\":\"Nextcloud\"", "Dominique Filling");
        var empty =
                call("GET", answer, null, camille).headers().firstValue("ETag").orElseThrow();
        var restored = call("POST", answer + "/restoration", "{\"version\": 1}", camille, "If-Match", empty);
        assertThat(restored.body()).contains("\"answer\":\"Nextcloud\"");
    }

    @Test
    void what_can_not_be_taken_is_refused_with_its_status() {
        String answer = dossier + "/answers/digital-strategy";

        assertThat(call("PUT", answer, "{\"answer\": \"measured\"}", camille).statusCode())
                .isEqualTo(428);
        assertThat(call("PUT", answer, "{", camille, "If-Match", "*").statusCode())
                .isEqualTo(400);
        assertThat(call("PUT", answer, "{}", camille, "If-Match", "3").statusCode())
                .isEqualTo(400);
        assertThat(call("PUT", answer, "{\"answer\": 5}", camille, "If-Match", "*")
                        .statusCode())
                .isEqualTo(422);
        assertThat(call("PUT", answer, "{\"answer\": \"" + "a".repeat(1 << 20) + "\"}", camille, "If-Match", "*")
                        .statusCode())
                .isEqualTo(413);
        assertThat(call("PUT", dossier + "/answers/nope", "{}", camille, "If-Match", "*")
                        .statusCode())
                .isEqualTo(404);
        assertThat(call("GET", "/api/v1/dossiers/x", null, camille).statusCode())
                .isEqualTo(404);
    }

    @Test
    void to_a_stranger_and_to_nobody_there_is_no_dossier() {
        String stranger = signedIn("Sacha Stranger");
        for (String part : new String[] {"", "/score", "/history", "/answers/digital-strategy"}) {
            assertThat(call("GET", dossier + part, null, stranger).statusCode())
                    .as(part)
                    .isEqualTo(404);
            assertThat(get(dossier + part).statusCode()).as(part).isEqualTo(401);
        }
        assertThat(call("PUT", dossier + "/answers/digital-strategy", "{}", stranger, "If-Match", "*")
                        .statusCode())
                .isEqualTo(404);
        assertThat(call("GET", "/api/v1/dossiers", null, stranger).body()).isEqualTo("[]");
        assertThat(call("GET", "/api/v1/dossiers", null, camille).body()).contains("\"collectivity\":\"" + TOWN + "\"");
        assertThat(call("POST", "/api/v1/dossiers", NEW, stranger).statusCode()).isEqualTo(403);
    }

    @Test
    void everybody_sees_the_edition() {
        assertThat(get("/api/v1/editions").body()).contains("\"edition\":\"2026\"", "\"phase\":\"open\"");
        assertThat(get("/api/v1/editions.csv").body()).startsWith("\"programme\"");
        assertThat(call("GET", "/api/v1/organiser/editions", null, camille).statusCode())
                .isEqualTo(404);
    }
}
