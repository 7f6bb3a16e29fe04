/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.account.openid;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.stream.Collectors;
import org.etalon.platform.text.JsonTree;

/** Speaks to the provider: short waits, no redirections, answers of at most 256 KiB. */
@ApplicationScoped
public class ProviderLine {
    private static final Duration CONNECT = Duration.ofSeconds(4);
    private static final Duration ANSWER = Duration.ofSeconds(8);
    private static final int LONGEST = 256 * 1024;
    private static final int GOOD = 200;
    private static final int OURS = 400;
    private static final int THEIRS = 500;

    private final HttpClient client = HttpClient.newBuilder()
            .connectTimeout(CONNECT)
            .followRedirects(HttpClient.Redirect.NEVER)
            .build();

    /** What stands at an address. @param bearer the token to show; empty for none */
    Map<String, Object> get(URI address, String bearer) {
        var request = request(address);
        if (!bearer.isEmpty()) {
            request.header("Authorization", "Bearer " + bearer);
        }
        return send(request.build());
    }

    Map<String, Object> post(URI address, Map<String, String> form, String authorization) {
        var request = request(address)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(encoded(form)));
        if (!authorization.isEmpty()) {
            request.header("Authorization", authorization);
        }
        return send(request.build());
    }

    public static String encoded(Map<String, String> form) {
        return form.entrySet().stream()
                .map(each -> encoded(each.getKey()) + "=" + encoded(each.getValue()))
                .collect(Collectors.joining("&"));
    }

    static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    private static HttpRequest.Builder request(URI address) {
        return HttpRequest.newBuilder(address).timeout(ANSWER).header("Accept", "application/json");
    }

    private Map<String, Object> send(HttpRequest request) {
        try {
            var answer = client.send(request, HttpResponse.BodyHandlers.ofInputStream());
            return read(answer, request.uri());
        } catch (IOException e) {
            throw new ProviderException(
                    ProviderTrouble.AWAY,
                    request.uri().getHost() + ": " + e.getClass().getSimpleName());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new ProviderException(ProviderTrouble.AWAY, "interrupted");
        }
    }

    private static Map<String, Object> read(HttpResponse<InputStream> answer, URI address) throws IOException {
        try (InputStream body = answer.body()) {
            String text = new String(body.readNBytes(LONGEST), StandardCharsets.UTF_8);
            int status = answer.statusCode();
            if (status == GOOD) {
                return object(text, address);
            }
            boolean refused = status >= OURS && status < THEIRS;
            throw new ProviderException(
                    refused ? ProviderTrouble.MISSET : ProviderTrouble.AWAY, address + " answered " + status);
        }
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> object(String text, URI address) {
        try {
            if (JsonTree.read(text) instanceof Map<?, ?> object) {
                return (Map<String, Object>) object;
            }
            throw new ProviderException(ProviderTrouble.MISSET, address + " answered no JSON object");
        } catch (UncheckedIOException e) {
            throw new ProviderException(ProviderTrouble.MISSET, address + " answered no JSON");
        }
    }
}
