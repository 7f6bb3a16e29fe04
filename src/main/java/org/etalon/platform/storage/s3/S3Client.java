/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.platform.storage.s3;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.etalon.core.problem.RefusedException;
import org.etalon.platform.storage.StorageProblem;

/** Signs requests and sends them; each may be sent twice, since each may be done twice. */
final class S3Client {
    private static final Logger LOG = Logger.getLogger(S3Client.class.getName());
    private static final Duration CONNECT = Duration.ofSeconds(5);
    private static final Duration ANSWER = Duration.ofSeconds(60);
    private static final int FAULT = 500;
    private static final int TOLD = 2000;

    private final HttpClient http = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(CONNECT)
            .build();
    private final S3Address address;
    private final Signature signature;
    private final Clock clock;

    S3Client(S3Address address, Clock clock) {
        this.address = address;
        this.signature = new Signature(address.key(), address.secret(), address.region());
        this.clock = clock;
    }

    /**
     * The answer: 2xx or 404, its body to be closed by the caller.
     *
     * @throws RefusedException if there is none, or another
     */
    HttpResponse<InputStream> send(S3Request request) {
        try {
            var answer = once(request);
            if (answer.statusCode() >= FAULT) {
                answer.body().close();
                answer = once(request);
            }
            return accepted(request, answer);
        } catch (IOException first) {
            LOG.log(Level.INFO, "the object store is asked again", first);
            return again(request);
        }
    }

    private HttpResponse<InputStream> again(S3Request request) {
        try {
            return accepted(request, once(request));
        } catch (IOException e) {
            LOG.log(Level.SEVERE, e, () -> "no answer from the object store " + address);
            throw StorageProblem.STORAGE_UNAVAILABLE.refusal();
        }
    }

    private HttpResponse<InputStream> accepted(S3Request request, HttpResponse<InputStream> answer) throws IOException {
        int status = answer.statusCode();
        if (status / 100 == 2 || status == 404) {
            return answer;
        }
        try (InputStream body = answer.body()) {
            String why = new String(body.readNBytes(TOLD), StandardCharsets.UTF_8);
            LOG.severe(() -> "the object store " + address + " answers " + status + " to " + request.method() + " "
                    + request.name() + ": " + why);
        }
        throw StorageProblem.STORAGE_UNAVAILABLE.refusal();
    }

    private HttpResponse<InputStream> once(S3Request request) throws IOException {
        try {
            return http.send(signed(request), HttpResponse.BodyHandlers.ofInputStream());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted", e);
        }
    }

    private HttpRequest signed(S3Request request) {
        String path = address.root() + request.name();
        String query = request.queryString();
        URI uri = URI.create(address.origin() + path + (query.isEmpty() ? "" : "?" + query));
        SortedMap<String, String> headers = new TreeMap<>(request.headers());
        headers.put("host", uri.getAuthority());
        headers.put("x-amz-content-sha256", request.sha256());
        headers.put("x-amz-date", Signature.date(clock.instant()));
        var built = HttpRequest.newBuilder(uri).timeout(ANSWER).method(request.method(), request.body());
        built.header("Authorization", signature.authorization(request.method(), path, query, headers));
        headers.remove("host");
        headers.forEach(built::header);
        return built.build();
    }
}
