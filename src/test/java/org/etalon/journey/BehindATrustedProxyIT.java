/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.journey;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** A proxy with TLS stands before the server: cookies stay on TLS and browsers are told to stay there too. */
class BehindATrustedProxyIT extends Journey {
    @Test
    void cookies_are_for_tls_alone_where_the_visitor_came_by_tls() {
        var answer = get("/?lang=en", "X-Forwarded-Proto", "https");
        assertThat(answer.headers().firstValue("Set-Cookie").orElseThrow())
                .contains("Secure")
                .contains("HttpOnly")
                .contains("SameSite=Lax");
        assertThat(answer.headers().firstValue("Strict-Transport-Security")).isPresent();
    }

    @Test
    void without_tls_the_cookie_works_all_the_same() {
        var answer = get("/?lang=en");
        assertThat(answer.headers().firstValue("Set-Cookie").orElseThrow())
                .contains("HttpOnly")
                .doesNotContain("Secure");
        assertThat(answer.headers().firstValue("Strict-Transport-Security")).isEmpty();
    }

    @Test
    void every_answer_says_what_the_site_never_does() {
        for (String path : new String[] {"/", "/nothing", "/site/etalon.css", "/api/v1/nothing", "/health"}) {
            var headers = get(path).headers();
            assertThat(headers.firstValue("Content-Security-Policy").orElseThrow())
                    .as(path)
                    .contains("default-src 'none'")
                    .doesNotContain("unsafe");
            assertThat(headers.firstValue("X-Content-Type-Options")).as(path).contains("nosniff");
        }
    }
}
