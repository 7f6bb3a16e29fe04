/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.bench;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicReference;
import org.etalon.core.answer.Answer;
import org.etalon.dossier.AnswerText;
import org.etalon.platform.text.JsonTree;

/** Somebody in a browser who fills a dossier: saves one answer after the other, opens a page, and asks whether others changed anything. */
final class HttpFiller {
    private final HttpClient client;
    private final URI dossier;
    private final URI page;
    private final String cookie;
    private final List<Map.Entry<String, Answer>> answers;
    private final List<String> domains;
    private final Map<String, String> etags = new ConcurrentHashMap<>();
    private final Map<String, String> acknowledged = new ConcurrentHashMap<>();
    private final AtomicReference<String> seen = new AtomicReference<>("\"\"");

    /** @param session the token that the cookie carries */
    HttpFiller(
            HttpClient client,
            URI server,
            UUID dossier,
            String session,
            List<Map.Entry<String, Answer>> answers,
            List<String> domains) {
        this.client = client;
        this.dossier = server.resolve("/api/v1/dossiers/" + dossier + "/");
        page = server.resolve("/dossiers/" + dossier + "/");
        cookie = "etalon_session=" + session;
        this.answers = answers;
        this.domains = domains;
    }

    /** @return whether it was kept */
    CompletableFuture<Boolean> save(int number) {
        var answer = answers.get(number % answers.size());
        String question = answer.getKey();
        String text = "Séance numéro " + number + ", adoptée à l’unanimité.";
        var request = asked(dossier.resolve("answers/" + question))
                .header("Content-Type", "application/json")
                .header("If-Match", etags.getOrDefault(question, "\"0\""))
                .PUT(BodyPublishers.ofString(
                        "{\"answer\": " + AnswerText.of(answer.getValue()) + ", \"justification\": \"" + text + "\"}"));
        return client.sendAsync(request.build(), BodyHandlers.ofString()).thenApply(response -> {
            if (response.statusCode() != 200) {
                return false;
            }
            etags.put(question, response.headers().firstValue("ETag").orElseThrow());
            acknowledged.put(question, text);
            return true;
        });
    }

    /** @return whether it came */
    CompletableFuture<Boolean> open(int number) {
        var request = asked(page.resolve(domains.get(number % domains.size())));
        return client.sendAsync(request.build(), BodyHandlers.ofString())
                .thenApply(response ->
                        response.statusCode() == 200 && response.body().endsWith("</html>"));
    }

    /** @return whether it was answered: with nothing new, or with what is */
    CompletableFuture<Boolean> look() {
        var request = asked(page.resolve("panel?at=" + domains.get(0))).header("If-None-Match", seen.get());
        return client.sendAsync(request.build(), BodyHandlers.ofString()).thenApply(response -> {
            response.headers().firstValue("ETag").ifPresent(seen::set);
            return response.statusCode() == 200 || response.statusCode() == 304;
        });
    }

    /** The page of the first domain, as often as is asked. */
    HttpRequest page() {
        return asked(page.resolve(domains.get(0))).build();
    }

    /** How many of the last saves that were acknowledged are not there. */
    long lost() throws Exception {
        HttpResponse<String> response = client.send(
                asked(URI.create(dossier.toString().replaceAll("/$", ""))).build(), BodyHandlers.ofString());
        var kept = (Map<?, ?>) ((Map<?, ?>) JsonTree.read(response.body())).get("answers");
        return acknowledged.entrySet().stream()
                .filter(saved -> !saved.getValue().equals(((Map<?, ?>) kept.get(saved.getKey())).get("justification")))
                .count();
    }

    int questions() {
        return answers.size();
    }

    /** As this person. */
    HttpRequest.Builder asked(URI address) {
        return HttpRequest.newBuilder(address).header("Cookie", cookie);
    }
}
