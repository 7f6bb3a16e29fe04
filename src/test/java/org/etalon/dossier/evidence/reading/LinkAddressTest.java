/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.dossier.evidence.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LinkAddressTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://example.org",
                "HTTP://EXAMPLE.ORG/",
                "https://déclarations.example/délibération?n=1#page=4",
                "http://localhost:8080/a",
                "http://[2001:db8::1]:443/",
                "https://example.org/a%20b",
            })
    void a_web_address_is_one(String address) {
        assertThat(LinkAddress.of(address)).isEqualTo(address);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "example.org",
                "/dossiers",
                "//example.org",
                "javascript:alert(1)",
                "data:text/html,a",
                "ftp://example.org/a",
                "file:///etc/passwd",
                "https:example.org",
                "https://",
                "https:///a",
                "https://exa mple.org",
                "https://example.org/a b",
                "https://example.org:port/",
                "https://example.org\u0000",
                "https://exa<mple.org",
            })
    void anything_else_is_none(String text) {
        assertThatThrownBy(() -> LinkAddress.of(text)).hasMessageContaining("EVIDENCE_ADDRESS_WRONG");
    }

    @Test
    void it_is_text_of_two_thousand_characters_at_most() {
        String start = "https://example.org/";
        String longest = start + "a".repeat(LinkAddress.LONGEST - start.length());

        assertThat(LinkAddress.of("  " + longest + "\n")).isEqualTo(longest);
        assertThatThrownBy(() -> LinkAddress.of(longest + "a")).hasMessageContaining("EVIDENCE_ADDRESS_WRONG");
        assertThatThrownBy(() -> LinkAddress.of(5)).hasMessageContaining("EVIDENCE_ADDRESS_WRONG");
        assertThatThrownBy(() -> LinkAddress.of(null)).hasMessageContaining("EVIDENCE_ADDRESS_WRONG");
    }

    @ParameterizedTest
    @ValueSource(strings = {"https://me:secret@example.org/", "https://me@example.org", "https://@example.org"})
    void one_with_a_name_or_a_password_would_give_it_away(String address) {
        assertThatThrownBy(() -> LinkAddress.of(address)).hasMessageContaining("EVIDENCE_ADDRESS_SECRET");
    }
}
