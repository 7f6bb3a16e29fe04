/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.platform.storage.s3;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.etalon.platform.setting.SettingException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class S3AddressTest {
    @Test
    void it_says_where_and_with_whose_key() {
        var address = S3Address.parse("https://k%2Fey:se%3Acr+et@store.example:9000/bucket/a/b/?region=fr-par");
        assertThat(address.key()).isEqualTo("k/ey");
        assertThat(address.secret()).isEqualTo("se:cr+et");
        assertThat(address.region()).isEqualTo("fr-par");
        assertThat(address.prefix()).isEqualTo("a/b/");
        assertThat(address.origin() + address.root()).isEqualTo("https://store.example:9000/bucket/");
    }

    @Test
    void the_bucket_may_stand_before_the_host() {
        var address = S3Address.parse("https://key:secret@store.example/bucket?path-style=false");
        assertThat(address.origin() + address.root()).isEqualTo("https://bucket.store.example/");
        assertThat(address.prefix()).isEmpty();
    }

    @Test
    void it_never_tells_the_secret() {
        assertThat(S3Address.parse("https://key:secret@store.example/bucket"))
                .asString()
                .isEqualTo("https://store.example/bucket/");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "bucket",
                "https://key:secret@store.example",
                "https://key:secret@store.example/",
                "https://store.example/bucket",
                "https://secret@store.example/bucket",
                "ftp://key:secret@store.example/bucket",
                "https://key:se cret@store.example/bucket"
            })
    void another_form_is_refused_without_repeating_it(String url) {
        assertThatThrownBy(() -> S3Address.parse(url))
                .isInstanceOf(SettingException.class)
                .hasNoCause()
                .hasMessageStartingWith("ETALON_S3_URL ")
                .message()
                .doesNotContain("store.example", "se cret");
    }
}
