/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.label.statistics;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.etalon.label.LabelState;
import org.etalon.label.map.LabelSamples;
import org.etalon.label.page.GivenSchemes;
import org.etalon.label.page.LabelWords;
import org.junit.jupiter.api.Test;

class TablesTest {
    private static final LabelSamples SAMPLES = new LabelSamples()
            .label("2016", "38169", "Fontaine", "38", 4)
            .label("2024", "38169", "Fontaine", "38", 5)
            .label("2024", "69199", "Saint-Fons", "69", 3)
            .label("2025", "69199", "Saint-Fons", "69", 3)
            .label("2025", "", "Un syndicat", "", null)
            .label("2025", "97411", "Saint-Denis", "974", null, "Or", null, LabelState.VALID);

    private static Table table(String id) {
        return table(SAMPLES, id);
    }

    private static Table table(LabelSamples samples, String id) {
        var directory = samples.directory().territories();
        var schemes = GivenSchemes.NONE;
        var labelWords = new LabelWords(Locale.FRENCH, schemes, directory, LabelSamples.TODAY);
        var words = new StatisticsWords(
                Locale.FRENCH, labelWords, schemes, samples.snapshot().values());
        return new Tables(samples.labels(), words)
                .list().stream()
                        .filter(each -> each.id().equals(id))
                        .findFirst()
                        .orElseThrow();
    }

    private static List<String> lines(String id) {
        return table(id).lines().stream()
                .map(line -> line.name() + ": "
                        + line.cells().stream().map(String::valueOf).collect(Collectors.joining(" ")))
                .toList();
    }

    @Test
    void years_are_told_by_level_and_as_a_whole() {
        assertThat(table("year").heads())
                .containsExactly(
                        "Édition", "Niveau 3", "Niveau 4", "Niveau 5", "Label Or", "Niveau non précisé", "Ensemble");
        assertThat(lines("year")).containsExactly("2016: 0 1 0 0 0 1", "2024: 1 0 1 0 0 2", "2025: 1 0 0 1 1 3");
    }

    @Test
    void an_edition_that_is_no_year_is_called_by_its_title() {
        var samples = new LabelSamples().label("2025-trial", "69199", "Saint-Fons", "69", 3);
        assertThat(table(samples, "year").lines()).extracting(Table.Line::name).containsExactly("Tnl 2025-trial");
    }

    @Test
    void two_programmes_of_one_year_are_counted_apart() {
        var samples =
                new LabelSamples().label("2025", "69199", "Saint-Fons", "69", 3).badge("2025", "Fontaine");
        assertThat(table(samples, "year").lines())
                .extracting(Table.Line::cells)
                .containsExactly(List.of(1L, 0L, 1L), List.of(0L, 1L, 1L));
    }

    @Test
    void places_come_with_their_names_the_most_frequent_first() {
        assertThat(lines("region")).containsExactly("Auvergne-Rhône-Alpes: 4", "Non renseigné: 1", "La Réunion: 1");
        assertThat(lines("type")).containsExactly("Communes: 6");
    }

    @Test
    void who_comes_back_went_up_stayed_or_went_down() {
        assertThat(table("progress").heads())
                .containsExactly("Édition", "Niveau plus haut", "Même niveau", "Niveau plus bas");
        assertThat(lines("progress")).containsExactly("2024: 1 0 0", "2025: 0 1 0");
    }

    @Test
    void bars_are_as_long_as_their_numbers() {
        assertThat(table("region").lines().get(0).parts()).containsExactly(new Table.Part("fill", "0.00%", "100.00%"));
        assertThat(table("year").lines().get(1).parts())
                .extracting(Table.Part::tone)
                .containsExactly("p3", "p5");
    }
}
