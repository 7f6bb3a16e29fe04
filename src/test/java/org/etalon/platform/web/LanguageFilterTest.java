/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.platform.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LanguageFilterTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "*",
                "*;q=0.5",
                "de",
                "de, *",
                "en;q=0",
                "en;q=0, *",
                "fr",
                "fr-CA",
                "fr, en",
                "en;q=0.5, fr;q=0.9",
                "en;q=0.5, *",
                "en;q=2",
                "en;q=x",
                "en;;",
                "x y",
                "\u0001",
                "en_GB!",
                "fr;q=1.0,en;q=1.0"
            })
    void french_is_spoken_to_whom_nothing_better_is_known(String header) {
        assertThat(LanguageFilter.wished(List.of(header))).isEqualTo("fr");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "en",
                "EN",
                "en-GB",
                "en, fr",
                "fr;q=0.5,en;q=0.9",
                "fr;q=0, *",
                "de, en;q=0.1",
                "en,",
                "fr;q=0, en;q=0.001",
                "en-US,en;q=0.9,fr;q=0.8",
                "zh-Hant-TW, en;q=0.3, *;q=0.1"
            })
    void english_is_spoken_to_whom_wishes_it_more(String header) {
        assertThat(LanguageFilter.wished(List.of(header))).isEqualTo("en");
    }

    @Test
    void several_headers_are_one_wish() {
        assertThat(LanguageFilter.wished(List.of("fr;q=0.1", "en"))).isEqualTo("en");
        assertThat(LanguageFilter.wished(List.of())).isEqualTo("fr");
    }
}
