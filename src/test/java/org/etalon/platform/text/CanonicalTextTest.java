/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.platform.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Canonical JSON, whatever order and white space it came with (RFC 8785). */
class CanonicalTextTest {
    @Test
    void keys_are_in_order_and_texts_are_escaped_only_where_they_must_be() {
        Object tree = JsonTree.read(
                """
                {"é": [1.50, true, null, {}], "b": "\\u000a\\u001f\\"\\\\/é\\ud83d\\ude42", "a": {"z": 0.0, "B": -3}}""");

        assertThat(CanonicalText.of(tree))
                .isEqualTo("{\"a\":{\"B\":-3,\"z\":0},\"b\":\"\\n\\u001f\\\"\\\\/é🙂\",\"é\":[1.5,true,null,{}]}");
    }

    @ParameterizedTest
    @CsvSource({
        "0.00, 0",
        "1E+2, 100",
        "12.50, 12.5",
        "-0.05, -0.05",
        "999999999999999, 999999999999999",
        "0.000001, 0.000001"
    })
    void numbers_are_written_as_ecmascript_does(BigDecimal number, String written) {
        assertThat(CanonicalText.number(number)).isEqualTo(written);
    }

    @Test
    void what_could_not_be_written_exactly_is_refused() {
        for (String number : new String[] {"9999999999999999", "1E+21", "0.0000001"}) {
            assertThatThrownBy(() -> CanonicalText.number(new BigDecimal(number)))
                    .as(number)
                    .isInstanceOf(IllegalArgumentException.class);
        }
        assertThatThrownBy(() -> CanonicalText.of(LocalDate.EPOCH)).isInstanceOf(IllegalArgumentException.class);
    }
}
