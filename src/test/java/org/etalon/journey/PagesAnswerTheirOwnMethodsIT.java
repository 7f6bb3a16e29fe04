/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A page is read, and takes a form where it has one; what else is tried says what may be. */
class PagesAnswerTheirOwnMethodsIT extends Journey {
    @ParameterizedTest
    @CsvSource({
        "PUT, /, 405",
        "DELETE, /assess, 405",
        "PATCH, /questionnaires, 405",
        "POST, /accessibility, 405",
        "OPTIONS, /legal, 204",
        "PUT, /nowhere, 404",
        "DELETE, /site/nowhere.css, 404"
    })
    void what_a_page_does_not_do(String method, String path, int status) throws Exception {
        var answer = send(method, path);
        assertThat(answer.statusCode()).isEqualTo(status);
        assertThat(answer.headers().firstValue("Allow").orElse(""))
                .isEqualTo(status == 404 ? "" : "GET, HEAD, OPTIONS");
    }

    @Test
    void where_a_form_is_a_post_is_among_them() throws Exception {
        assertThat(send("OPTIONS", "/login").headers().firstValue("Allow")).hasValue("GET, HEAD, OPTIONS, POST");
        assertThat(send("HEAD", "/login").statusCode()).isEqualTo(200);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"/api/v1/labels", "/api/v1/labels.geojson", "/api/v1/labels.csv", "/labels", "/labels/feed.atom"
            })
    void what_is_asked_for_without_its_content_is_not_said_to_be_empty(String path) throws Exception {
        var head = send("HEAD", path);
        var whole = send("GET", path);
        assertThat(head.statusCode()).isEqualTo(200);
        for (String name : List.of("Content-Type", "ETag")) {
            assertThat(head.headers().firstValue(name))
                    .isEqualTo(whole.headers().firstValue(name));
        }
        assertThat(head.headers().firstValue("Content-Length")).isNotEqualTo(Optional.of("0"));
    }

    @Test
    void a_file_is_only_read() throws Exception {
        assertThat(send("DELETE", "/site/logo.svg").statusCode()).isEqualTo(405);
    }

    @Test
    void a_page_that_is_not_there_is_in_no_section_and_has_a_number() {
        String page = get("/collectivities/99999999").body();
        assertThat(page).containsPattern("donnez-lui ce numéro\u00a0: [2-9A-HJ-NP-Z]{8}\\.");
        assertThat(page.replaceAll("(?s).*<nav|</nav>.*", "")).doesNotContain("aria-current");
    }

    @Test
    void the_api_is_told_at_the_address_that_people_reach() {
        String server = get("/openapi").body().replaceAll("(?s).*\nservers:\n", "");
        assertThat(server).startsWith("- url: ").doesNotStartWith("- url: /");
    }

    private HttpResponse<String> send(String method, String path) throws Exception {
        var request = HttpRequest.newBuilder(URI.create(at(path)))
                .header("Accept-Language", "fr")
                .method(
                        method,
                        "PATCH".equals(method)
                                ? HttpRequest.BodyPublishers.ofString("x")
                                : HttpRequest.BodyPublishers.noBody());
        return HttpClient.newHttpClient().send(request.build(), HttpResponse.BodyHandlers.ofString());
    }
}
