/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.platform.setting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class BaseAddressTest {
    @ParameterizedTest
    @CsvSource({
        "https://label.example.org, https://label.example.org/a?b=c, label.example.org",
        "https://label.example.org/, https://label.example.org/a?b=c, label.example.org",
        "http://127.0.0.1:8080, http://127.0.0.1:8080/a?b=c, 127.0.0.1",
        "https://example.org/label/, https://example.org/label/a?b=c, example.org"
    })
    void links_begin_with_it(String setting, String link, String host) {
        assertThat(BaseAddress.of(setting).link("/a?b=c")).isEqualTo(link);
        assertThat(BaseAddress.of(setting).host()).isEqualTo(host);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "label.example.org",
                "ftp://x",
                "https://",
                "https://a b",
                "https://x?y=1",
                "https://x#y",
                "https://u:p@x"
            })
    void what_is_no_address_is_told_with_the_setting_s_name_and_nothing_of_it(String setting) {
        assertThatThrownBy(() -> BaseAddress.of(setting))
                .isInstanceOf(SettingException.class)
                .hasMessageStartingWith("ETALON_BASE_URL ")
                .hasMessageContaining("https://label.example.org");
    }

    @Test
    void a_path_that_is_none_is_a_bug() {
        var base = BaseAddress.of("https://x");
        assertThatThrownBy(() -> base.link("evil.example")).isInstanceOf(IllegalArgumentException.class);
    }
}
