/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.label.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import org.etalon.collectivity.directory.Territories;
import org.etalon.label.LabelRow;
import org.etalon.label.LabelRow.Computed;
import org.etalon.label.Labels;
import org.etalon.label.map.LabelSamples;
import org.junit.jupiter.api.Test;

class LabelWordsTest {
    private final LabelWords words =
            new LabelWords(Locale.FRENCH, GivenSchemes.NONE, new Territories(List.of()), LabelSamples.TODAY);

    private final LabelRow label = Labels.of("label", "Saint-Fons", "2026", 2);

    @Test
    void what_changed_is_told_within_one_programme() {
        LabelRow badge = Labels.of("badge", "Saint-Fons", "2026", 1);
        LabelRow before = Labels.of("label", "Saint-Fons", "2024", 1);
        assertThat(LabelChanges.of(List.of(badge, label, before), words)).hasValueSatisfying(changes -> {
            assertThat(changes.before()).isEqualTo("Label 2024");
            assertThat(changes.list()).contains("De « Niveau 1 » à « Niveau 2 ».");
        });
        assertThat(LabelChanges.of(List.of(badge, label), words)).isEmpty();
        assertThat(LabelChanges.of(List.of(label), words)).isEmpty();
    }

    @Test
    void an_edition_is_named_by_its_title_where_another_programme_has_one_of_that_year() {
        var two = new Schemes() {
            @Override
            public boolean isAlone(String edition) {
                return false;
            }

            @Override
            public Scheme get(String programme, String edition) {
                return GivenSchemes.NONE.get(programme, edition);
            }
        };
        var among = new LabelWords(Locale.FRENCH, two, new Territories(List.of()), LabelSamples.TODAY);
        assertThat(words.year(label)).isEqualTo("2026");
        assertThat(among.year(label)).isEqualTo("Label 2026");
    }

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
