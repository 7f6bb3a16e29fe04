/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A program gets a token in a person's name, and comes no further than it goes. */
class ProgramsComeByTokenIT extends Journey {
    private static final String TOKENS = "/api/v1/tokens";
    private static final String NAME = "Sam Noble";

    @BeforeEach
    void signUp() {
        signedIn(NAME);
    }

    @Test
    void a_token_is_told_once_listed_by_name_and_taken_back() {
        var made = asked(People.PASSWORD, "\"name\": \"Export\", \"scopes\": [\"read\", \"write\"], \"days\": 3");
        assertThat(made.statusCode()).as(made.body()).isEqualTo(201);
        assertThat(made.headers().firstValue("Cache-Control")).contains("no-store");
        String token = member(made, "token");
        var list = get(TOKENS, "Authorization", "Bearer " + token);
        assertThat(list.statusCode()).isEqualTo(200);
        assertThat(list.body())
                .contains("\"name\":\"Export\"", "[\"read\",\"write\"]")
                .doesNotContain(token);
        String own = TOKENS + "/" + member(made, "id");
        assertThat(get(own, "Authorization", "Bearer " + token).statusCode()).isEqualTo(200);
        assertThat(delete(own, "Cookie", signedIn("Camille Aubry"))).isEqualTo(404);
        assertThat(delete(own, "Authorization", "Bearer " + token)).isEqualTo(204);
        assertThat(get(TOKENS, "Authorization", "Bearer " + token).statusCode()).isEqualTo(401);
    }

    @Test
    void one_that_reads_changes_nothing_and_opens_no_page() {
        String token = member(asked(People.PASSWORD, "\"name\": \"Look\", \"scopes\": [\"read\"]"), "token");
        assertThat(get(TOKENS, "Authorization", "Bearer " + token).statusCode()).isEqualTo(200);
        assertThat(delete(TOKENS + "/x", "Authorization", "Bearer " + token)).isEqualTo(401);
        assertThat(get("/account", "Authorization", "Bearer " + token).statusCode())
                .isEqualTo(302);
        assertThat(get(TOKENS, "Authorization", "Bearer etp_wrong").statusCode())
                .isEqualTo(401);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    "name": "", "scopes": ["read"], "days": 3           | 422 | token-name-wrong
                    "name": "x", "scopes": [], "days": 3                | 422 | token-scopes-wrong
                    "name": "x", "scopes": ["all"], "days": 3           | 422 | token-scopes-wrong
                    "name": "x", "scopes": ["read"], "days": 0          | 422 | token-days-wrong
                    "name": "x", "scopes": ["read"], "days": 366        | 422 | token-days-wrong
                    "name": "x", "scopes": ["read"], "days": 1.5        | 422 | token-days-wrong
                    "name": "x", "scopes": ["read"], "days": 1e99       | 422 | token-days-wrong
                    "name": "x", "scopes": [null], "days": 3            | 422 | token-scopes-wrong
                    "name": "x", "scopes": "read", "days": 3            | 400 | body-unreadable
                    """)
    void what_can_not_be_is_refused(String members, int status, String code) {
        var answer = asked(People.PASSWORD, members);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(status);
        assertThat(answer.body()).contains("\"code\":\"" + code + "\"");
    }

    @Test
    void who_is_not_known_gets_none() {
        var answer = asked("pas celui-là du tout", "\"name\": \"x\", \"scopes\": [\"read\"]");
        assertThat(answer.statusCode()).isEqualTo(401);
        assertThat(answer.body()).contains("token-refused");
        assertThat(post(TOKENS, "{}", "Content-Type", "application/json").statusCode())
                .isEqualTo(422);
    }

    private HttpResponse<String> asked(String password, String members) {
        String body =
                "{\"email\": \"" + People.email(NAME) + "\", \"password\": \"" + password + "\", " + members + "}";
        return post(TOKENS, body, "Content-Type", "application/json");
    }

    private static String member(HttpResponse<String> answer, String name) {
        return answer.body().replaceAll("(?s).*\"" + name + "\":\"([^\"]*)\".*", "$1");
    }

    private int delete(String path, String header, String value) {
        try {
            return HttpClient.newHttpClient()
                    .send(
                            HttpRequest.newBuilder(URI.create(at(path)))
                                    .header(header, value)
                                    .DELETE()
                                    .build(),
                            HttpResponse.BodyHandlers.ofString())
                    .statusCode();
        } catch (java.io.IOException e) {
            throw new java.io.UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
