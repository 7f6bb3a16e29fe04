/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.collectivity.directory;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Bodies with other clocks than those of Paris, by their département or, where they have none, their région. */
class OverseasTest {
    @ParameterizedTest
    @CsvSource(
            textBlock =
                    """
            971, 01, America/Guadeloupe
            972, '', America/Martinique
            '',  04, Indian/Reunion
            988, 988, Pacific/Noumea""")
    void a_body_overseas_has_its_own_zone(String department, String region, String zone) {
        assertThat(Overseas.find(department, region)).map(Overseas::zone).hasToString("Optional[" + zone + "]");
    }

    @ParameterizedTest
    @CsvSource({"38, 84", "01, 84", "'', 84", "2A, 94", "'', ''"})
    void all_others_have_none(String department, String region) {
        assertThat(Overseas.find(department, region)).isEmpty();
    }
}
