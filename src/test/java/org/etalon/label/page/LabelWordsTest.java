/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.label.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.etalon.collectivity.directory.Territories;
import org.etalon.label.LabelRow;
import org.etalon.label.LabelRow.Computed;
import org.etalon.label.Labels;
import org.etalon.label.map.LabelSamples;
import org.junit.jupiter.api.Test;

class LabelWordsTest {
    private static final Schemes NONE = new Schemes() {
        @Override
        public Scheme get(String programme, String edition) {
            return new Scheme(Optional.empty(), Optional.empty());
        }
    };

    private final LabelWords words =
            new LabelWords(Locale.FRENCH, NONE, new Territories(List.of()), LabelSamples.TODAY);

    private final LabelRow label = Labels.of("label", "Saint-Fons", "2026", 2);

    @Test
    void whoever_decided_otherwise_than_the_scores_is_named() {
        var computed = new Computed(3, 3);
        assertThat(words.decided(label.with(computed)))
                .contains("déclarées : Niveau 3", "décidé : Niveau 2", "car le jury peut");
        assertThat(words.decided(label.with(computed.ofCorrection())))
                .contains("corrigé ensuite par l’organisateur : Niveau 2")
                .doesNotContain("décidé");
        assertThat(words.decided(label.with(new Computed(3, 2)))).isEmpty();
    }
}
