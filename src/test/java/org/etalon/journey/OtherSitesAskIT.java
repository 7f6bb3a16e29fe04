/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Pages of other sites ask first what they may ask; the answer says that and nothing else. */
class OtherSitesAskIT extends Journey {
    private static final String READ = "/api/v1/questionnaires/territoire-numerique-libre/2026";

    private static List<String> allowed(HttpResponse<String> answer) {
        return List.of(header(answer, "Allow").split(", *"));
    }

    private static String header(HttpResponse<String> answer, String name) {
        return answer.headers().firstValue(name).orElse("");
    }

    @ParameterizedTest
    @ValueSource(strings = {"*/*", "text/plain", "text/html", "application/vnd.sun.wadl+xml"})
    void the_methods_of_an_address_are_told_without_a_description(String accepted) {
        HttpResponse<String> answer = options("/api/v1/questionnaires/check", "Accept", accepted);
        assertThat(answer.statusCode()).isEqualTo(204);
        assertThat(allowed(answer)).containsExactlyInAnyOrder("OPTIONS", "POST");
        assertThat(answer.body()).isEmpty();
        assertThat(header(answer, "Content-Type")).isEmpty();
        assertThat(header(answer, "Access-Control-Allow-Origin")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                READ,
                READ + "/canonical",
                "/api/v1/questionnaires",
                "/api/v1/questionnaires/schema",
                "/api/v1/collectivities.csv",
                "/api/v1/collectivities/38185"
            })
    void a_public_read_may_be_asked_whether_it_has_changed(String address) {
        HttpResponse<String> answer = options(
                address,
                "Origin",
                "https://exemple.fr",
                "Access-Control-Request-Method",
                "GET",
                "Access-Control-Request-Headers",
                "if-none-match");
        assertThat(answer.statusCode()).isEqualTo(204);
        assertThat(allowed(answer)).containsExactlyInAnyOrder("GET", "HEAD", "OPTIONS");
        assertThat(header(answer, "Access-Control-Allow-Origin")).isEqualTo("*");
        assertThat(header(answer, "Access-Control-Allow-Methods")).isEqualTo("GET, HEAD");
        assertThat(header(answer, "Access-Control-Allow-Headers")).isEqualTo("If-None-Match");
    }

    @Test
    void a_dossier_may_be_sent_from_anywhere_to_be_scored() {
        HttpResponse<String> answer = options(READ + "/score", "Origin", "https://exemple.fr");
        assertThat(answer.statusCode()).isEqualTo(204);
        assertThat(allowed(answer)).containsExactlyInAnyOrder("OPTIONS", "POST");
        assertThat(header(answer, "Access-Control-Allow-Headers")).isEqualTo("Content-Type");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/api/v1/application.wadl", "/api/v1/application.wadl/xsd0.xsd", "/api/v1/nothing"})
    void nothing_else_describes_itself(String address) {
        assertThat(get(address).statusCode()).isEqualTo(404);
        assertThat(options(address).statusCode()).isEqualTo(404);
    }
}
