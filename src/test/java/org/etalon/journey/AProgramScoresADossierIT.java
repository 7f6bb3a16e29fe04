/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.etalon.assessment.AssessmentJson;
import org.etalon.assessment.DossierJson;
import org.etalon.core.scoring.Scoring;
import org.etalon.questionnaire.QuestionnaireLoader;
import org.junit.jupiter.api.Test;

/** Another program sends a dossier and gets the digits of the offline command, or every problem. */
class AProgramScoresADossierIT extends Journey {
    private static final String EDITION = "territoire-numerique-libre/2026";
    private static final String SCORE = "/api/v1/questionnaires/" + EDITION + "/score";
    private static final String DOSSIER = "{\"collectivity\":{\"type\":\"commune\",\"population\":3200}}";

    private HttpResponse<String> score(String dossier) {
        return post(SCORE, dossier, "Content-Type", "application/json", "Accept-Language", "en");
    }

    @Test
    void the_answer_has_the_bytes_of_the_offline_command() throws Exception {
        Scoring scoring = Scoring.compile(QuestionnaireLoader.load(Path.of("questionnaires", EDITION))
                .questionnaire()
                .orElseThrow());
        var taken = DossierJson.read(scoring.index(), DOSSIER.getBytes(StandardCharsets.UTF_8));
        var offline = new ByteArrayOutputStream();
        AssessmentJson.write(scoring.assess(taken.value().orElseThrow()), offline);

        HttpResponse<String> answer = score(DOSSIER);

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body()).isEqualTo(offline.toString(StandardCharsets.UTF_8));
        assertThat(answer.headers().firstValue("Content-Type").orElseThrow()).startsWith("application/json");
        assertThat(answer.headers().firstValue("Cache-Control")).contains("no-store");
    }

    @Test
    void what_does_not_fit_is_refused_with_every_problem() {
        HttpResponse<String> answer =
                score("{\"collectivity\":{\"type\":\"town\",\"stratum\":\"village\"},\"answers\":{\"x\":1}}");

        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.headers().firstValue("Content-Type").orElseThrow()).startsWith("application/problem+json");
        assertThat(answer.body()).contains("fact-unknown", "type-unknown", "question-unknown", "has no question “x”");
    }

    @Test
    void what_can_not_be_read_is_refused_with_its_status() {
        assertThat(score("nope").statusCode()).isEqualTo(400);
        assertThat(score("").statusCode()).isEqualTo(400);
        assertThat(score("\"" + "a".repeat(DossierJson.MOST_BYTES) + "\"").statusCode())
                .isEqualTo(413);
        assertThat(post(SCORE, DOSSIER, "Content-Type", "text/plain").statusCode())
                .isEqualTo(415);
        assertThat(post(SCORE, DOSSIER, "Content-Type", "application/json", "Accept", "text/csv")
                        .statusCode())
                .isEqualTo(406);
        assertThat(get(SCORE).statusCode()).isEqualTo(405);
        assertThat(post(SCORE.replace("2026", "1926"), DOSSIER, "Content-Type", "application/json")
                        .statusCode())
                .isEqualTo(404);
    }
}
