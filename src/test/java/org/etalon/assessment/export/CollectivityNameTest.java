/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.assessment.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.etalon.core.problem.RefusedException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CollectivityNameTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    Saint-Étienne          | Saint-Étienne          | saint-etienne
                    L’Haÿ-les-Roses        | L-Haÿ-les-Roses        | l-hay-les-roses
                    Vandœuvre / Nancy .doc | Vandœuvre-Nancy-doc    | vandoeuvre-nancy-doc
                    ../../etc/passwd       | etc-passwd             | etc-passwd
                    "CON" <script>         | CON-script             | con-script
                    東京                     | 東京                     | ''
                    """)
    void a_name_becomes_a_file_name_that_can_be_read_and_does_no_harm(String name, String inFiles, String plain) {
        assertThat(CollectivityName.inFiles(name)).isEqualTo(inFiles);
        assertThat(CollectivityName.plain(name)).isEqualTo(plain);
    }

    @Test
    void what_cannot_be_seen_is_left_out() {
        assertThat(CollectivityName.of(" Bré\u0000vigny\r\n\u202esur\u00a0Loue "))
                .contains("Bré vigny sur Loue");
        assertThat(CollectivityName.of(" \u200b ")).isEmpty();
        assertThat(CollectivityName.of(null)).isEmpty();
    }

    @Test
    void two_hundred_characters_are_taken_and_one_more_is_refused() {
        assertThat(CollectivityName.of("é".repeat(200))).isPresent();
        assertThatThrownBy(() -> CollectivityName.of("é".repeat(201))).isInstanceOf(RefusedException.class);
    }
}
