/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.platform.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.etalon.core.problem.RefusedException;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class JsonBodyTest {
    @Test
    void one_whole_object_is_taken() {
        assertThat(read(" {\"name\": \"é\", \"other\": {\"a\": [1]}} ")).isNotEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "{",
                "[]",
                "null",
                "1",
                "\"a\"",
                "{}x",
                "{\"a\":{",
                "{\"a\":[",
                "{\"a\":1,\"a\":2}",
                "{\"a\":}",
                "{'name':1}",
                "{\"name\":\"\u0000\"}"
            })
    void anything_else_is_refused_and_never_waited_for(String body) {
        Assertions.assertTimeoutPreemptively(Duration.ofSeconds(20), () -> assertThatThrownBy(() -> read(body))
                .isInstanceOf(RefusedException.class)
                .hasMessageContaining("BODY_UNREADABLE"));
    }

    @Test
    void a_body_is_bounded_in_size_and_depth() {
        assertThatThrownBy(() -> read("{\"a\":".repeat(41) + "1" + "}".repeat(41)))
                .hasMessageContaining("BODY_UNREADABLE");
        assertThat(read("{\"a\":".repeat(40) + "1" + "}".repeat(40))).isNotEmpty();
        assertThatThrownBy(() -> read(" ".repeat(1 << 20) + "{}")).hasMessageContaining("BODY_TOO_LARGE");
    }

    private static byte[] read(String body) {
        return JsonBody.checked(new ByteArrayInputStream(body.getBytes(StandardCharsets.UTF_8)));
    }
}
