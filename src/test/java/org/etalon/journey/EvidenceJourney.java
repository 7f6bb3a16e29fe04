/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.journey;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import java.util.Map;
import org.etalon.platform.text.JsonTree;
import org.junit.jupiter.api.BeforeEach;

/** A journey with evidence over REST: a dossier, and two colleagues at it. */
abstract class EvidenceJourney extends Journey {
    static final String QUESTION = "digital-strategy";
    private static final String TOWN = "38563";
    private static final HttpClient CLIENT = HttpClient.newHttpClient();
    private static int next = 1;

    String camille;
    String dominique;
    String dossier;
    String evidence;

    @BeforeEach
    void a_dossier_is_begun() {
        camille = signedIn("Camille Proving");
        dominique = signedIn("Dominique Proving");
        OpenCampaign.with(People.email("Camille Proving"), "TECHNICAL_REFERENT", TOWN);
        OpenCampaign.with(People.email("Dominique Proving"), "CONTRIBUTOR", TOWN);
        var begun = json(
                "POST",
                "/api/v1/dossiers",
                "{\"programme\": \"territoire-numerique-libre\", \"edition\": \"2026\", \"collectivity\": \"" + TOWN
                        + "\"}",
                camille);
        dossier = "/api/v1/dossiers/"
                + begun.body().replaceAll("(?s).*?([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}).*", "$1");
        evidence = dossier + "/evidence";
    }

    static synchronized byte[] pdf() {
        return Piece.pdf(next++);
    }

    HttpResponse<String> upload(String cookie, Piece... pieces) {
        return send("POST", evidence, Piece.TYPE, Piece.body(pieces), cookie);
    }

    HttpResponse<String> json(String verb, String path, String body, String cookie, String... headers) {
        return send(
                verb,
                path,
                body == null ? null : "application/json",
                body == null ? BodyPublishers.noBody() : BodyPublishers.ofString(body),
                cookie,
                headers);
    }

    String score(String cookie) {
        return json("GET", dossier + "/score", null, cookie).body();
    }

    @SuppressWarnings("unchecked")
    List<Map<String, Object>> items(String cookie) {
        return (List<Map<String, Object>>)
                ((Map<?, ?>) JsonTree.read(json("GET", evidence, null, cookie).body())).get("items");
    }

    static String id(HttpResponse<String> told) {
        return (String) ((Map<?, ?>) JsonTree.read(told.body())).get("id");
    }

    static List<Object> named(HttpResponse<String> told, String which) {
        return ((List<?>) ((Map<?, ?>) JsonTree.read(told.body())).get(which))
                .stream().<Object>map(each -> ((Map<?, ?>) each).get("name")).toList();
    }

    HttpResponse<byte[]> bytes(String path, String cookie, String... headers) {
        return answer(request("GET", path, null, BodyPublishers.noBody(), cookie, headers), BodyHandlers.ofByteArray());
    }

    HttpResponse<String> send(
            String verb, String path, String type, HttpRequest.BodyPublisher body, String cookie, String... headers) {
        return answer(request(verb, path, type, body, cookie, headers), BodyHandlers.ofString());
    }

    private HttpRequest request(
            String verb, String path, String type, HttpRequest.BodyPublisher body, String cookie, String... headers) {
        var request = HttpRequest.newBuilder(URI.create(at(path))).method(verb, body);
        if (!cookie.isEmpty()) {
            request.header("Cookie", cookie);
        }
        if (type != null) {
            request.header("Content-Type", type);
        }
        if (headers.length > 0) {
            request.headers(headers);
        }
        return request.build();
    }

    private static <T> HttpResponse<T> answer(HttpRequest request, HttpResponse.BodyHandler<T> handler) {
        try {
            return CLIENT.send(request, handler);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
