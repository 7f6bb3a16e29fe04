/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.label.statistics;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class QuartilesTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    10 20 30 40                | nothing
                    10 20 30 40 50             | 20 30 40
                    50 10 40 20 30             | 20 30 40
                    10 20 30 40 50 60          | 22 35 47
                    7 7 7 7 7 7 7              | 7 7 7
                    0 0 0 0 10000              | 0 0 0
                    """)
    void of_five_or_more_quarters_are_told(String scores, String told) {
        List<Integer> given = Stream.of(scores.split(" ")).map(Integer::valueOf).toList();
        assertThat(Quartiles.of(given)
                        .map(each -> each.low() + " " + each.middle() + " " + each.high())
                        .orElse("nothing"))
                .isEqualTo(told);
    }
}
