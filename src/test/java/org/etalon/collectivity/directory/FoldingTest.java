/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.collectivity.directory;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FoldingTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            Saint-Étienne                       | saint etienne          | saint etienne
            L'Haÿ-les-Roses                     | l hay les roses        | hay roses
            L’Abergement-de-Varey               | l abergement de varey  | abergement varey
            Cœuvres-et-Valsery                  | coeuvres et valsery    | coeuvres valsery
            Bors (Canton de Charente-Sud)       | bors canton de charente sud | bors canton charente sud
            Y                                   | y                      | y
            La                                  | la                     | la
            la et                               | la et                  | et
            St-Gildas                           | st gildas              | st gildas
            """)
    void names_are_folded_then_freed_of_articles(String name, String folded, String reduced) {
        assertThat(Folding.fold(name)).isEqualTo(folded);
        assertThat(Folding.reduced(folded)).isEqualTo(reduced);
    }
}
