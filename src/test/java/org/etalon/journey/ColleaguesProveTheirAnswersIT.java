/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.journey;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Two colleagues attach evidence to their dossier by REST on the shipped application; a stranger hears of nothing. */
class ColleaguesProveTheirAnswersIT extends EvidenceJourney {
    @Test
    void forty_pieces_by_two_colleagues_at_once_all_arrive_under_their_names() throws Exception {
        List<String> names = IntStream.range(0, 40)
                .mapToObj(one -> "Délibération n° " + one + " de l'été" + (one % 2 == 0 ? ".PDF" : ".pdf"))
                .toList();
        var people = Executors.newFixedThreadPool(8);
        try {
            List<Future<HttpResponse<String>>> sent = new ArrayList<>();
            for (String name : names) {
                String cookie = sent.size() % 2 == 0 ? camille : dominique;
                sent.add(people.submit(
                        () -> upload(cookie, Piece.field("question", QUESTION), Piece.file(name, pdf()))));
            }
            for (var answer : sent) {
                assertThat(answer.get().statusCode()).as(answer.get().body()).isEqualTo(201);
            }
        } finally {
            people.shutdown();
        }
        var items = items(camille);
        assertThat(items.stream().map(item -> (String) ((Map<?, ?>) item.get("latest")).get("name")))
                .containsAll(names);
        assertThat(items.stream().map(item -> item.get("questions"))).contains(List.of(QUESTION));
        assertThat(score(camille)).doesNotContain("\"id\":\"digital-strategy\",\"lacks\":[\"evidence\"]");
    }

    @Test
    void an_upload_whose_answer_got_lost_is_sent_again_without_a_second_piece() {
        byte[] content = pdf();
        var first = upload(camille, Piece.file("encore.pdf", content));
        var again = upload(camille, Piece.file("encore.pdf", content));

        assertThat(id(again)).isEqualTo(id(first));
    }

    @Test
    void a_name_that_is_a_path_is_kept_without_its_folders() {
        var told = upload(camille, Piece.file("../../etc/passwd.pdf", pdf()));

        assertThat(told.statusCode()).isEqualTo(201);
        assertThat(told.body()).contains("\"name\":\"passwd.pdf\"").doesNotContain("..");
    }

    @Test
    void the_content_is_a_download_that_runs_nowhere_in_parts_where_asked() throws Exception {
        byte[] content = pdf();
        var told = upload(camille, Piece.file("Été n° 1.PDF", content), Piece.field("confidential", "false"));
        String address = evidence + "/" + id(told) + "/content";
        String tag = "\""
                + HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content)) + "\"";

        var whole = bytes(address, dominique);

        assertThat(whole.statusCode()).isEqualTo(200);
        assertThat(whole.body()).isEqualTo(content);
        assertThat(whole.headers().allValues("Content-Security-Policy"))
                .containsExactly("default-src 'none'; frame-ancestors 'none'; sandbox");
        assertThat(whole.headers().allValues("X-Content-Type-Options")).containsExactly("nosniff");
        assertThat(whole.headers().allValues("Cache-Control")).containsExactly("private, no-cache");
        assertThat(whole.headers().allValues("ETag")).containsExactly(tag);
        assertThat(whole.headers().firstValue("Content-Type").orElseThrow()).startsWith("application/pdf");
        assertThat(whole.headers().firstValue("Content-Disposition").orElseThrow())
                .startsWith("attachment;")
                .contains("filename*=UTF-8''%C3%89t%C3%A9%20n%C2%B0%201.PDF");
        var part = bytes(address, camille, "Range", "bytes=2-5");
        assertThat(part.statusCode()).isEqualTo(206);
        assertThat(new String(part.body(), ISO_8859_1)).isEqualTo("DF-1");
        assertThat(bytes(address, camille, "Range", "bytes=999999-").statusCode())
                .isEqualTo(416);
        assertThat(bytes(address, camille, "If-None-Match", tag).statusCode()).isEqualTo(304);
    }

    @Test
    void what_was_replaced_can_still_be_had() {
        byte[] first = pdf();
        byte[] second = pdf();
        String item = evidence + "/" + id(upload(camille, Piece.file("plan.pdf", first)));

        var replaced =
                send("POST", item + "/versions", Piece.TYPE, Piece.body(Piece.file("plan-2.pdf", second)), dominique);

        assertThat(replaced.statusCode()).isEqualTo(200);
        assertThat(replaced.body()).contains("\"number\":2", "\"name\":\"plan-2.pdf\"");
        assertThat(json("GET", item, null, camille).body()).contains("\"versions\":[{\"number\":2", "{\"number\":1");
        assertThat(bytes(item + "/content", camille).body()).isEqualTo(second);
        assertThat(bytes(item + "/content?version=1", camille).body()).isEqualTo(first);
        assertThat(bytes(item + "/content?version=3", camille).statusCode()).isEqualTo(404);
    }

    @Test
    void who_says_something_of_a_piece_second_is_told_so() {
        var told = upload(camille, Piece.file("dit.pdf", pdf()));
        String item = evidence + "/" + id(told);
        String tag = told.headers().firstValue("ETag").orElseThrow();
        String about = "{\"title\": \"%s\", \"date\": \"2026-03-31\", \"confidential\": false, \"note\": \"Page 4\"}";

        var changed = json("PUT", item, about.formatted("Plan"), camille, "If-Match", tag);

        assertThat(changed.statusCode()).as(changed.body()).isEqualTo(200);
        assertThat(changed.body()).contains("\"title\":\"Plan\"", "\"date\":\"2026-03-31\"", "\"note\":\"Page 4\"");
        assertThat(json("PUT", item, about.formatted("Autre"), dominique, "If-Match", tag)
                        .statusCode())
                .isEqualTo(412);
        assertThat(json("PUT", item, about.formatted("Autre"), dominique).statusCode())
                .isEqualTo(428);
        assertThat(json("PUT", item, "{\"date\": \"31/03/2026\"}", camille, "If-Match", "*")
                        .body())
                .contains("\"code\":\"evidence-date-wrong\"");
    }

    @Test
    void a_link_is_evidence_too() {
        var linked = json(
                "POST",
                evidence,
                "{\"url\": \"https://example.org/d%C3%A9lib?n=1\", \"questions\": [\"" + QUESTION + "\"]}",
                camille);

        assertThat(linked.statusCode()).as(linked.body()).isEqualTo(201);
        assertThat(linked.body()).contains("\"kind\":\"link\"", "\"title\":\"example.org/d%C3%A9lib?n=1\"");
        assertThat(bytes(evidence + "/" + id(linked) + "/content", camille).statusCode())
                .isEqualTo(404);
        assertThat(json("POST", evidence, "{\"url\": \"javascript:alert(1)\"}", camille)
                        .statusCode())
                .isEqualTo(422);
        assertThat(json("POST", evidence, "{\"url\": \"https://me:secret@example.org\"}", camille)
                        .body())
                .contains("\"code\":\"evidence-address-secret\"");
    }

    @Test
    void a_zip_is_tried_and_then_taken_each_file_by_its_name() {
        byte[] zip = Piece.zip(List.of(
                Piece.file("1.4 stratégie.PDF", pdf()),
                Piece.file("dossier/digital-strategy.pdf", pdf()),
                Piece.file("1.1 sans justificatif attendu.pdf", pdf()),
                Piece.file("../../échappé.pdf", pdf()),
                Piece.file("vide.pdf", new byte[0]),
                Piece.file("__MACOSX/._vide.pdf", new byte[0])));
        int before = items(camille).size();

        var tried = send(
                "POST",
                evidence + "/drop?dry-run=true",
                Piece.TYPE,
                Piece.body(Piece.file("Pièces.zip", zip)),
                camille);

        assertThat(tried.statusCode()).as(tried.body()).isEqualTo(200);
        assertThat(named(tried, "placed")).containsExactly("1.4 stratégie.PDF", "digital-strategy.pdf");
        assertThat(named(tried, "loose")).containsExactly("1.1 sans justificatif attendu.pdf");
        assertThat(named(tried, "refused")).containsExactly("échappé.pdf", "vide.pdf");
        assertThat(items(camille)).hasSize(before);
        var kept = send("POST", evidence + "/drop", Piece.TYPE, Piece.body(Piece.file("Pièces.zip", zip)), dominique);
        assertThat(named(kept, "placed")).isEqualTo(named(tried, "placed"));
        assertThat(kept.body()).contains("\"code\":\"drop-path\"", "\"code\":\"evidence-empty\"");
        assertThat(items(camille)).hasSize(before + 3);
        var many = send(
                "POST",
                evidence + "/drop",
                Piece.TYPE,
                Piece.body(Piece.file("Q1.4.pdf", pdf()), Piece.file("photo.pdf", pdf())),
                dominique);
        assertThat(named(many, "placed")).containsExactly("Q1.4.pdf");
        assertThat(named(many, "loose")).containsExactly("photo.pdf");
    }

    @Test
    void a_withdrawn_piece_is_gone() {
        var told = upload(camille, Piece.file("retiré.pdf", pdf()), Piece.field("question", QUESTION));
        String item = evidence + "/" + id(told);

        assertThat(json("DELETE", item + "/questions/" + QUESTION, null, dominique)
                        .body())
                .contains("\"questions\":[]");
        assertThat(json("PUT", item + "/questions/" + QUESTION, null, dominique).body())
                .contains("\"questions\":[\"" + QUESTION + "\"]");
        assertThat(json("PUT", item + "/questions/nope", null, camille).statusCode())
                .isEqualTo(422);
        assertThat(json("DELETE", item, null, dominique).statusCode()).isEqualTo(200);
        assertThat(json("GET", item, null, camille).statusCode()).isEqualTo(404);
        assertThat(bytes(item + "/content", camille).statusCode()).isEqualTo(404);
    }
}
