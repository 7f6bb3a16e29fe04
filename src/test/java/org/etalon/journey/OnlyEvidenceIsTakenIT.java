/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.journey;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What isn't evidence is refused with the reason, and to strangers there is none. */
class OnlyEvidenceIsTakenIT extends EvidenceJourney {
    private static Stream<Arguments> hostile() {
        byte[] macros = Piece.zip(List.of(
                new Piece("", "mimetype", "application/vnd.oasis.opendocument.text".getBytes(UTF_8)),
                new Piece("", "content.xml", "<o/>".getBytes(UTF_8)),
                new Piece("", "META-INF/manifest.xml", "<m/>".getBytes(UTF_8)),
                new Piece("", "Basic/Standard/Module1.xml", "<m/>".getBytes(UTF_8))));
        byte[] bomb = Piece.zip(List.of(
                new Piece("", "mimetype", "application/vnd.oasis.opendocument.text".getBytes(UTF_8)),
                new Piece("", "content.xml", new byte[120_000_000]),
                new Piece("", "META-INF/manifest.xml", "<m/>".getBytes(UTF_8))));
        return Stream.of(
                Arguments.of("vide.pdf", new byte[0], 422, "evidence-empty"),
                Arguments.of("image.pdf", "MZ\u0090 a program".getBytes(ISO_8859_1), 422, "evidence-"),
                Arguments.of("texte.pdf", "just a text".getBytes(UTF_8), 422, "evidence-not-what-it-says"),
                Arguments.of("page.html", "<!DOCTYPE html><html></html>".getBytes(UTF_8), 422, "evidence-markup"),
                Arguments.of("macros.odt", macros, 422, "evidence-macros"),
                Arguments.of("bombe.odt", bomb, 422, "evidence-bomb"),
                Arguments.of(
                        "archive.zip",
                        Piece.zip(List.of(new Piece("", "../../a.txt", new byte[] {65}))),
                        422,
                        "evidence-"),
                Arguments.of("grand.pdf", new byte[25_000_001], 413, "storage-too-large"),
                Arguments.of("plus-grand.pdf", new byte[26_100_000], 413, "upload-too-large"));
    }

    @ParameterizedTest
    @MethodSource("hostile")
    void what_can_not_be_taken_is_refused_with_the_reason_and_nothing_is_kept(
            String name, byte[] content, int status, String code) {
        int before = items(camille).size();

        var refused = upload(camille, Piece.file(name, content));

        assertThat(refused.statusCode()).as(refused.body()).isEqualTo(status);
        assertThat(refused.headers().firstValue("Content-Type").orElseThrow()).startsWith("application/problem+json");
        assertThat(refused.body()).contains("\"code\":\"" + code, "\"detail\":\"");
        assertThat(items(camille)).hasSize(before);
    }

    @Test
    void to_a_stranger_and_to_nobody_there_is_no_evidence() {
        String stranger = signedIn("Sacha Proving");
        String item = evidence + "/" + id(upload(camille, Piece.file("secret.pdf", pdf())));
        record Call(String verb, String path, String type, HttpRequest.BodyPublisher body) {}
        var nothing = BodyPublishers.noBody();
        String link = "{\"url\": \"https://example.org\"}";
        for (Call call : List.of(
                new Call("GET", evidence, null, nothing),
                new Call("POST", evidence, Piece.TYPE, Piece.body(Piece.file("a.pdf", pdf()))),
                new Call("POST", evidence, "application/json", BodyPublishers.ofString(link)),
                new Call("GET", item, null, nothing),
                new Call("PUT", item, "application/json", BodyPublishers.ofString("{\"title\": \"a\"}")),
                new Call("DELETE", item, null, nothing),
                new Call("GET", item + "/content", null, nothing),
                new Call("GET", item + "/content?version=1", null, nothing),
                new Call("POST", item + "/versions", Piece.TYPE, Piece.body(Piece.file("a.pdf", pdf()))),
                new Call("POST", item + "/versions", "application/json", BodyPublishers.ofString(link)),
                new Call("PUT", item + "/questions/" + QUESTION, null, nothing),
                new Call("DELETE", item + "/questions/" + QUESTION, null, nothing),
                new Call("POST", evidence + "/drop", Piece.TYPE, Piece.body(Piece.file("a.pdf", pdf()))),
                new Call(
                        "POST", evidence + "/drop?dry-run=true", Piece.TYPE, Piece.body(Piece.file("a.pdf", pdf()))))) {
            var unknown = send(call.verb(), call.path(), call.type(), call.body(), stranger, "If-Match", "*");
            assertThat(unknown.statusCode()).as(call.toString()).isEqualTo(404);
            assertThat(unknown.body()).as(call.toString()).contains("\"code\":\"unknown\"");
            assertThat(send(call.verb(), call.path(), call.type(), call.body(), "", "If-Match", "*")
                            .statusCode())
                    .as(call.toString())
                    .isEqualTo(401);
        }
    }

    /** Who has to be told something first is told it after a large upload too, and not by a broken connection. */
    @Test
    void a_large_upload_that_is_not_for_its_sender_is_answered() {
        var large = Piece.file("grand.pdf", new byte[20_000_000]);

        assertThat(upload(signedIn("Sacha Proving"), large).statusCode()).isEqualTo(404);
        assertThat(upload("", large).statusCode()).isEqualTo(401);
    }
}
