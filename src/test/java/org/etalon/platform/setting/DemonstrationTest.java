/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.platform.setting;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DemonstrationTest {
    @ParameterizedTest
    @CsvSource({
        "candidate@demo.test, false",
        "CANDIDATE@Demo.Test, false",
        "camille@commune.example, true",
        "camille@demo.test.example, true"
    })
    void invented_people_come_in_only_where_all_is_invented(String email, boolean elsewhere) {
        assertThat(Demonstration.of(false).lets(email)).isEqualTo(elsewhere);
        assertThat(Demonstration.of(true).lets(email)).isTrue();
    }
}
