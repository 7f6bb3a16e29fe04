/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.etalon.archive.ArchiveCheck;
import org.etalon.platform.storage.Digest;
import org.etalon.platform.text.JsonTree;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A technical and an elected referent hand a dossier in by REST on the shipped application. */
class ACollectivitySubmitsItsDossierIT extends DossierJourney {
    static final List<String> REQUIRED = List.of("delegates-services", "runs-servers", "has-schools", "buys-software");
    private static final String TECHNICAL = "Maël Tessier";
    private static final String ELECTED = "Inès Rivoire";
    private static final String TOWN = "38544";

    private String technical;
    private String elected;
    private String dossier;

    @BeforeEach
    void a_dossier_is_begun() {
        String edition = fresh();
        edition(edition);
        member(TECHNICAL, TOWN, "TECHNICAL_REFERENT");
        member(ELECTED, TOWN, "ELECTED_REFERENT");
        technical = signedIn(TECHNICAL);
        elected = signedIn(ELECTED);
        var begun = call(
                "POST",
                "/api/v1/dossiers",
                "{\"programme\": \"territoire-numerique-libre\", \"edition\": \"" + edition + "\", \"collectivity\": \""
                        + TOWN + "\"}",
                technical);
        dossier = begun.headers().firstValue("Location").orElseThrow().replaceFirst("^https?://[^/]*", "");
    }

    @Test
    void from_the_first_answer_to_the_receipt_and_back() {
        var refused = call("POST", dossier + "/submission", null, technical, "Accept-Language", "fr");
        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.body()).contains("\"at\":\"runs-servers\",\"code\":\"answer-required\"", "sign-off-missing");
        assertThat(call("POST", dossier + "/submission", null, elected).statusCode())
                .isEqualTo(403);
        fill();
        assertThat(sign("0".repeat(64)).statusCode()).isEqualTo(412);
        assertThat(sign(tree(call("GET", dossier + "/submission", null, elected))
                                .get("state")
                                .toString())
                        .statusCode())
                .isEqualTo(200);

        var handed = call("POST", dossier + "/submission", null, technical);

        assertThat(handed.statusCode()).as(handed.body()).isEqualTo(201);
        String receipt = handed.headers().firstValue("Location").orElseThrow().replaceFirst("^https?://[^/]*", "");
        var snapshot = call("GET", receipt + "/snapshot", null, elected);
        assertThat(sha256(snapshot.body())).isEqualTo(tree(handed).get("sha256"));
        assertThat(snapshot.headers().firstValue("Content-Disposition").orElseThrow())
                .contains(tree(handed).get("number") + ".json");
        var pdf = call("GET", receipt + "/receipt.pdf", null, technical);
        assertThat(pdf.statusCode()).isEqualTo(200);
        assertThat(pdf.body()).startsWith("%PDF-1.");
        assertThat(call("POST", dossier + "/submission", null, technical)).satisfies(again -> {
            assertThat(again.statusCode()).isEqualTo(200);
            assertThat(again.body()).isEqualTo(handed.body());
        });
        assertThat(answer("runs-servers", "yes").statusCode()).isEqualTo(409);
        String number = tree(handed).get("number").toString();
        Outbox.linkTo(People.email(ELECTED), "/submissions/" + number);
        assertThat(Outbox.to(People.email(TECHNICAL)))
                .anyMatch(letter -> letter.contains(number)
                        && letter.contains(tree(handed).get("sha256").toString()));
        archived(number);
        amended(receipt);
    }

    /** What was handed in, as an archive, with its receipt. */
    private void archived(String number) {
        for (String wanted : List.of("", "?submission=" + number)) {
            byte[] zip = bytes(dossier + "/export.zip" + wanted);
            assertSealed(zip, number);
        }
        assertThat(call("GET", dossier + "/export.json", null, elected).body())
                .isEqualTo(call("GET", dossier + "/submissions/" + number + "/snapshot", null, elected)
                        .body());
        var ordered = call("POST", dossier + "/exports", null, technical);
        assertThat(ordered.statusCode()).as(ordered.body()).isEqualTo(202);
        Map<?, ?> seen = tree(ordered);
        long patience = System.nanoTime() + Duration.ofMinutes(3).toNanos();
        while (List.of("queued", "running").contains(seen.get("state")) && System.nanoTime() < patience) {
            Pause.aMoment();
            var watched = call("GET", dossier + "/exports/" + seen.get("id"), null, technical);
            assertThat(watched.statusCode()).as(watched.body()).isEqualTo(200);
            seen = tree(watched);
        }
        assertThat(seen.get("state"))
                .as("made in the background, in the name of its orderer")
                .isEqualTo("done");
        assertSealed(bytes(seen.get("content").toString()), number);
    }

    private static void assertSealed(byte[] zip, String number) {
        try {
            var report = ArchiveCheck.check(new ByteArrayInputStream(zip), Optional.empty());
            assertThat(report.problems()).isEmpty();
            assertThat(report.number()).isEqualTo(number);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        assertThat(new String(zip, StandardCharsets.ISO_8859_1)).contains("/data/receipt.pdf", "%PDF-1.");
    }

    private byte[] bytes(String path) {
        var request = HttpRequest.newBuilder(URI.create(at(path)))
                .header("Cookie", technical)
                .build();
        return HttpClient.newHttpClient()
                .sendAsync(request, HttpResponse.BodyHandlers.ofByteArray())
                .join()
                .body();
    }

    private void amended(String receipt) {
        assertThat(call("POST", dossier + "/submission/amendment", null, technical)
                        .body())
                .contains("\"status\":\"draft\"", "\"counting\":{");
        assertThat(answer("runs-servers", "yes").statusCode()).isEqualTo(200);
        assertThat(call("GET", dossier + "/submission", null, technical).body())
                .contains("\"holds\":false", "\"ready\":false");
        assertThat(call("DELETE", dossier + "/submission", null, technical).statusCode())
                .isEqualTo(204);
        assertThat(call("GET", dossier + "/submission", null, technical).body()).contains("\"counting\":null");
        assertThat(call("GET", receipt, null, technical).body()).contains("\"takenBack\":{\"by\"");
        assertThat(call("GET", dossier + "/submissions", null, technical).body())
                .contains("\"submissions\":[{\"number\"");
    }

    @Test
    void a_stranger_hears_of_nothing() {
        String stranger = signedIn("Sacha Joly");
        for (String path :
                List.of("/submission", "/submissions", "/submissions/2026-0001", "/submissions/x/snapshot")) {
            assertThat(call("GET", dossier + path, null, stranger).statusCode())
                    .as(path)
                    .isEqualTo(404);
        }
        for (String path : List.of("/submission", "/submission/amendment")) {
            assertThat(call("POST", dossier + path, null, stranger).statusCode())
                    .as(path)
                    .isEqualTo(404);
        }
        assertThat(call("DELETE", dossier + "/submission", null, stranger).statusCode())
                .isEqualTo(404);
        assertThat(call("PUT", dossier + "/sign-off", "{\"state\": \"x\"}", stranger)
                        .statusCode())
                .isEqualTo(404);
        assertThat(call("PUT", dossier + "/sign-off", "{}", elected).statusCode())
                .isEqualTo(422);
    }

    private void fill() {
        for (String question : REQUIRED) {
            assertThat(answer(question, "no").statusCode()).as(question).isEqualTo(200);
        }
    }

    private HttpResponse<String> answer(String question, String answer) {
        return call(
                "PUT",
                dossier + "/answers/" + question,
                "{\"answer\": \"" + answer + "\"}",
                technical,
                "If-Match",
                "*");
    }

    private HttpResponse<String> sign(String state) {
        return call("PUT", dossier + "/sign-off", "{\"state\": \"" + state + "\"}", elected);
    }

    private static Map<?, ?> tree(HttpResponse<String> answer) {
        return (Map<?, ?>) JsonTree.read(answer.body());
    }

    private static String sha256(String text) {
        return HexFormat.of().formatHex(Digest.sha256().digest(text.getBytes(StandardCharsets.UTF_8)));
    }
}
