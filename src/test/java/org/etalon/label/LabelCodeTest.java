/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.label;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LabelCodeTest {
    @Test
    void a_code_is_read_as_it_was_made() {
        String code = LabelCode.next();
        assertThat(code).matches("[0-9A-HJKMNP-TV-Z]{4}(-[0-9A-HJKMNP-TV-Z]{4}){2}");
        assertThat(LabelCode.read(code)).contains(code);
        assertThat(LabelCode.next()).isNotEqualTo(code);
    }

    @ParameterizedTest
    @ValueSource(strings = {"7k4m-xq2d-90t1", " 7K4M XQ2D 9OTI ", "7k4mxq2d9otl", "7K4M–XQ2D–90T1"})
    void what_is_typed_by_hand_is_understood(String typed) {
        assertThat(LabelCode.read(typed)).contains("7K4M-XQ2D-90T1");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "7K4M-XQ2D", "7K4M-XQ2D-90T1-0", "7K4M-XQ2D-90TU", "<script>alert"})
    void what_can_be_no_code_is_none(String typed) {
        assertThat(LabelCode.read(typed)).isEmpty();
    }
}
