/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.journey;

import java.net.URI;
import java.net.URL;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.junit.jupiter.api.extension.ExtendWith;

/** A test that meets the shipped application from outside, as its users do. */
@ExtendWith({ElsewherePort.class, ServerUnderTest.class, FaultsToldToo.class})
public abstract class Journey {
    private static final HttpClient CLIENT = HttpClient.newHttpClient();

    @ArquillianResource
    URL base;

    /** The absolute address of a path that begins with a slash. */
    protected String at(String path) {
        return base.toString().replaceAll("/$", "") + path;
    }

    /** People with accounts on the server under test. */
    protected People people() {
        return new People(at(""));
    }

    /** The cookie, {@code name=value}, of somebody with an account of that name; for a plain client's {@code Cookie} header. */
    protected String signedIn(String name) {
        return people().signedIn(name);
    }

    /** The cookie, {@code name=value}, of an organiser. */
    protected String signedInAsOrganiser() {
        return people().organiser();
    }

    /** The cookie, {@code name=value}, of somebody who is in the jury of an edition in which nothing else happens. */
    protected String signedInAsJuror() {
        String cookie = signedIn("Jeanne Jury");
        call(
                "POST",
                "/api/v1/organiser/editions",
                """
                {"programme": "essai-de-jury", "edition": "2033", "title": {"fr": "Essai", "en": "Trial"},
                 "questionnaire": {"programme": "territoire-numerique-libre", "edition": "2026"},
                 "opensAt": "2033-03-01T00:00:00Z", "closesAt": "2033-06-01T00:00:00Z"}""",
                signedInAsOrganiser());
        call(
                "POST",
                "/api/v1/organiser/editions/essai-de-jury/2033/jurors",
                "{\"email\": \"" + People.email("Jeanne Jury") + "\"}",
                signedInAsOrganiser());
        return cookie;
    }

    /** What a plain client gets, redirections not followed. */
    protected HttpResponse<String> get(String path, String... headers) {
        var request = HttpRequest.newBuilder(URI.create(at(path)));
        if (headers.length > 0) {
            request.headers(headers);
        }
        return send(request.build());
    }

    /** What a plain client gets for a body. */
    protected HttpResponse<String> post(String path, String body, String... headers) {
        return send(HttpRequest.newBuilder(URI.create(at(path)))
                .headers(headers)
                .POST(BodyPublishers.ofString(body))
                .build());
    }

    /** What a plain client gets that asks for an address's methods. */
    protected HttpResponse<String> options(String path, String... headers) {
        var request = HttpRequest.newBuilder(URI.create(at(path))).method("OPTIONS", BodyPublishers.noBody());
        if (headers.length > 0) {
            request.headers(headers);
        }
        return send(request.build());
    }

    /** What a plain client gets who has signed in. @param body as JSON, or null */
    protected HttpResponse<String> call(String verb, String path, String body, String cookie, String... headers) {
        var request = HttpRequest.newBuilder(URI.create(at(path)))
                .header("Cookie", cookie)
                .method(verb, body == null ? BodyPublishers.noBody() : BodyPublishers.ofString(body));
        if (body != null) {
            request.header("Content-Type", "application/json");
        }
        if (headers.length > 0) {
            request.headers(headers);
        }
        return send(request.build());
    }

    private static HttpResponse<String> send(HttpRequest request) {
        try {
            return CLIENT.send(request, HttpResponse.BodyHandlers.ofString());
        } catch (java.io.IOException e) {
            throw new java.io.UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
