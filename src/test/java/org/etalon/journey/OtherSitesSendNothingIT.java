/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.journey;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What another site has a browser send with its user's cookies changes nothing here. */
class OtherSitesSendNothingIT extends Journey {
    private static final String PATH = "/api/v1/questionnaires/check";

    @ParameterizedTest
    @CsvSource({
        "Sec-Fetch-Site, cross-site,            403",
        "Sec-Fetch-Site, same-site,             403",
        "Sec-Fetch-Site, same-origin,           200",
        "Origin,         https://evil.example,  403",
        "Origin,         null,                  403",
    })
    void a_change_comes_from_our_own_pages(String header, String value, int status) {
        var answer = post(PATH, "id: x", "Cookie", "lang=fr", "Content-Type", "application/yaml", header, value);
        assertThat(answer.statusCode()).isEqualTo(status);
    }

    @Test
    void a_change_comes_from_our_own_address() {
        String own = base.getProtocol() + "://" + base.getAuthority();
        var answer = post(PATH, "id: x", "Cookie", "lang=fr", "Content-Type", "application/yaml", "Origin", own);
        assertThat(answer.statusCode()).isEqualTo(200);
    }

    @Test
    void a_program_without_cookies_is_no_browser() {
        assertThat(post(PATH, "id: x", "Content-Type", "application/yaml").statusCode())
                .isEqualTo(200);
    }
}
