/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.platform.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FiguresTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                  0 | 0_%          | 0%
                  1 | 0,01_%       | 0.01%
               7250 | 72,5_%       | 72.5%
               9999 | 99,99_%      | 99.99%
              10000 | 100_%        | 100%
          123456789 | 1~234~567,89_% | 1,234,567.89%
            """)
    void hundredths_are_shown_as_they_are(long hundredths, String french, String english) {
        assertThat(Figures.percent(hundredths, Locale.FRENCH))
                .isEqualTo(french.replace('_', '\u00a0').replace('~', '\u202f'));
        assertThat(Figures.percent(hundredths, Locale.ENGLISH)).isEqualTo(english);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            0.01 | 0,01
            -2.5 | -2,5
            100  | 100
            1.2.3 | 1.2.3
            v1.2 | v1.2
            """)
    void a_decimal_number_that_came_as_a_text_has_the_languages_comma(String came, String french) {
        assertThat(Figures.written(came, Locale.FRENCH)).isEqualTo(french);
        assertThat(Figures.written(came, Locale.ENGLISH)).isEqualTo(came);
    }
}
