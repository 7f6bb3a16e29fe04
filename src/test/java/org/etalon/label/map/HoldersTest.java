/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.label.map;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.etalon.label.LabelFilter;
import org.etalon.label.LabelState;
import org.junit.jupiter.api.Test;

class HoldersTest {
    private static final LabelSamples SAMPLES = new LabelSamples()
            .body("38169", "Fontaine", "38", 5.68, 45.19)
            .body("69199", "Saint-Fons", "69", 4.85, 45.7)
            .label("2016", "38169", "Ville de Fontaine", "38", 4)
            .label("2024", "38169", "Fontaine", "38", 5)
            .label("2023", "", "SITIV", "69", 5)
            .label("2024", "69199", "Saint-Fons", "69", 3, "", LocalDate.of(2025, 1, 1), LabelState.VALID)
            .label("2025", "69199", "Saint-Fons", "69", 4, "", null, LabelState.WITHDRAWN);

    private static String said(LabelFilter filter) {
        return String.join(
                ", ",
                SAMPLES.holders(filter).stream()
                        .map(each -> each.name() + " " + each.label().levelKey() + " "
                                + each.label().edition())
                        .toList());
    }

    @Test
    void each_territory_stands_there_once_with_its_last_label_in_force() {
        assertThat(said(LabelFilter.ALL)).isEqualTo("Fontaine 5 2024, SITIV 5 2023");
    }

    @Test
    void of_an_edition_it_is_what_was_awarded_in_it_even_if_it_has_ended() {
        assertThat(said(LabelFilter.ofEdition("tnl", "2016"))).isEqualTo("Fontaine 4 2016");
        assertThat(said(LabelFilter.ofEdition("tnl", "2024"))).isEqualTo("Fontaine 5 2024, Saint-Fons 3 2024");
        assertThat(said(LabelFilter.ofEdition("tnl", "2025"))).isEmpty();
    }

    @Test
    void a_level_is_that_of_the_last_label() {
        assertThat(said(new LabelFilter("", "", "4", "", "", "", "", ""))).isEmpty();
        assertThat(said(new LabelFilter("", "", "5", "", "", "69", "", ""))).isEqualTo("SITIV 5 2023");
    }

    @Test
    void who_is_in_the_directory_has_a_page_and_all_have_their_code() {
        assertThat(SAMPLES.holders(LabelFilter.ALL))
                .extracting(Holder::address)
                .containsExactly("/collectivities/38169", "/verify/0000-0000-0002");
    }
}
