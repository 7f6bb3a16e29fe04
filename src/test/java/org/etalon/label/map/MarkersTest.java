/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.label.map;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.etalon.core.map.Ground;
import org.etalon.core.map.Grounds;
import org.etalon.label.LabelFilter;
import org.junit.jupiter.api.Test;

class MarkersTest {
    private static final Grounds FRANCE = new Grounds(FranceFile.read());
    private static final LabelFilter ISERE = new LabelFilter("", "", "", "", "84", "38", "", "");

    private static Markers markers(LabelSamples samples, LabelFilter filter, Ground ground) {
        return Markers.of(samples.holders(filter), filter, ground);
    }

    /** So many communes of a département, side by side. */
    private static LabelSamples many(int count, String department, LabelSamples samples) {
        for (int i = 0; i < count; i++) {
            String code = department + "%03d".formatted(i);
            samples.body(code, "Commune " + code, department, 5.4 + i / 2000.0, 45.2);
            samples.label("2026", code, "Commune " + code, department, 3);
        }
        return samples;
    }

    @Test
    void the_shipped_borders_hold_all_of_france() {
        Ground france = FRANCE.france();
        assertThat(france.drawing().insets())
                .extracting(Ground.Inset::code)
                .containsExactly("971", "972", "973", "974", "976", "paris");
        assertThat(france.drawing().lands().stream().map(Ground.Land::region).distinct())
                .hasSize(18);
        for (String department : List.of("01", "2A", "2B", "59", "75", "92", "95", "971", "976")) {
            assertThat(france.findMiddle(department)).as(department).isPresent();
            assertThat(FRANCE.findDepartment(department)).as(department).isPresent();
        }
        int drawn = france.drawing().borders().length()
                + france.drawing().lands().stream()
                        .mapToInt(land -> land.path().length())
                        .sum();
        assertThat(drawn).as("signs of all paths").isBetween(10_000, 40_000);
    }

    @Test
    void one_stands_where_it_is_or_in_the_middle_of_its_department_or_aside() {
        var samples = new LabelSamples()
                .body("38169", "Fontaine", "38", 5.68, 45.19)
                .label("2024", "38169", "Fontaine", "38", 5)
                .label("2024", "", "SITIV", "69", 5)
                .label("2024", "", "Un syndicat", "", 1);
        var markers = markers(samples, LabelFilter.ALL, FRANCE.france());
        assertThat(markers.spots()).hasSize(2);
        assertThat(markers.aside()).extracting(Holder::name).containsExactly("Un syndicat");
        assertThat(markers.spots().get(1).at())
                .isEqualTo(FRANCE.france().findMiddle("69").orElseThrow());
    }

    @Test
    void in_a_narrow_window_fewer_are_drawn_larger_and_gathered_by_region() {
        var samples = many(20, "69", many(30, "38", new LabelSamples()));
        var narrow = markers(samples, LabelFilter.ALL, FRANCE.france()).narrow(LabelFilter.ALL, FRANCE.france());
        assertThat(narrow.spots()).singleElement().satisfies(crowd -> {
            assertThat(crowd.holders()).hasSize(50);
            assertThat(crowd.department()).isEmpty();
            assertThat(crowd.at()).isEqualTo(FRANCE.france().findMiddle("38").orElseThrow());
        });
        assertThat(narrow.scale()).isGreaterThan(2);
        var close = markers(samples, ISERE, FRANCE.findDepartment("38").orElseThrow())
                .narrow(ISERE, FRANCE.findDepartment("38").orElseThrow());
        assertThat(close.spots()).hasSize(30).noneMatch(Markers.Spot::isCrowd);
    }

    @Test
    void no_sign_is_cut_by_the_edge_however_large() {
        Ground france = FRANCE.france();
        var samples = new LabelSamples();
        for (String department : List.of("971", "972", "973", "974", "976", "75", "2A", "29", "59")) {
            samples.label("2026", "", "Un syndicat, " + department, department, 3);
        }
        var wide = markers(samples, LabelFilter.ALL, france);
        for (Markers drawn : List.of(wide, wide.narrow(LabelFilter.ALL, france))) {
            double reach = 15.3 * drawn.scale();
            assertThat(drawn.spots()).hasSize(9).allSatisfy(spot -> {
                assertThat(spot.at().x()).isBetween(reach, Ground.WIDTH - reach);
                assertThat(spot.at().y()).isBetween(reach, france.height() - reach);
            });
        }
    }

    @Test
    void too_many_are_gathered_by_department_and_opened_in_it() {
        var samples = many(2, "69", many(400, "38", new LabelSamples()));
        var france = markers(samples, LabelFilter.ALL, FRANCE.france());
        assertThat(france.spots()).hasSize(3);
        assertThat(france.spots())
                .filteredOn(Markers.Spot::isCrowd)
                .singleElement()
                .satisfies(crowd -> assertThat(crowd.holders()).hasSize(400));
        var close = markers(samples, ISERE, FRANCE.findDepartment("38").orElseThrow());
        assertThat(close.spots()).hasSize(400).noneMatch(Markers.Spot::isCrowd);
        assertThat(close.scale()).isLessThan(1);
    }
}
