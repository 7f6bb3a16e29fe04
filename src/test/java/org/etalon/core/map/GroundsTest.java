/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.core.map;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.etalon.core.map.Topology.Area;
import org.junit.jupiter.api.Test;

/** Two régions of one département and of two, a square of a degree each, side by side; and an island overseas. */
class GroundsTest {
    private static final Topology SKETCH = new Topology(
            List.of(
                    line(2, 47, 1, 47, 1, 46, 2, 46),
                    line(2, 46, 2, 47),
                    line(3, 47, 2, 47),
                    line(2, 46, 3, 46),
                    line(3, 46, 3, 47),
                    line(3, 47, 4, 47, 4, 46, 3, 46),
                    line(55, -21, 56, -21, 56, -20, 55, -20, 55, -21)),
            List.of(
                    new Area("18", "24", List.of(List.of(0, 1))),
                    new Area("58", "27", List.of(List.of(2, ~1, 3, 4))),
                    new Area("71", "27", List.of(List.of(5, 4))),
                    new Area("974", "04", List.of(List.of(6)))),
            List.of(
                    new Area("24", "24", List.of(List.of(0, 1))),
                    new Area("27", "27", List.of(List.of(2, ~1, 3, ~5))),
                    new Area("04", "04", List.of(List.of(6)))));

    private static final Grounds GROUNDS = new Grounds(SKETCH);

    private static List<Degrees> line(double... numbers) {
        return java.util.stream.IntStream.range(0, numbers.length / 2)
                .mapToObj(i -> new Degrees(numbers[2 * i], numbers[2 * i + 1]))
                .toList();
    }

    @Test
    void france_has_its_regions_and_an_inset_for_what_lies_overseas() {
        var drawing = GROUNDS.france().drawing();
        assertThat(drawing.lands()).extracting(Ground.Land::region).containsExactly("24", "27", "04");
        assertThat(drawing.insets()).extracting(Ground.Inset::code).containsExactly("974");
    }

    @Test
    void only_what_parts_two_departments_of_a_region_is_a_border() {
        assertThat(GROUNDS.france().drawing().borders()).matches("M\\d+ \\d+l-?\\d+[ -]\\d+");
        assertThat(GROUNDS.france()
                        .drawing()
                        .borders()
                        .chars()
                        .filter(sign -> sign == 'M')
                        .count())
                .isEqualTo(1);
    }

    @Test
    void a_place_falls_where_it_is_and_what_lies_nowhere_falls_nowhere() {
        Ground france = GROUNDS.france();
        Point west = france.find("18", new Degrees(1.5, 46.5)).orElseThrow();
        Point east = france.find("71", new Degrees(3.5, 46.5)).orElseThrow();
        Point island = france.find("974", new Degrees(55.5, -20.5)).orElseThrow();
        assertThat(west.x()).isLessThan(east.x());
        assertThat(island.y()).isGreaterThan(860);
        assertThat(france.find("987", new Degrees(-149.5, -17.5))).isEmpty();
        assertThat(france.find("", new Degrees(1.5, 46.5))).contains(west);
    }

    @Test
    void the_middle_of_a_square_is_its_middle() {
        Ground france = GROUNDS.france();
        Point middle = france.findMiddle("58").orElseThrow();
        Point place = france.find("58", new Degrees(2.5, 46.5)).orElseThrow();
        assertThat(Math.hypot(middle.x() - place.x(), middle.y() - place.y())).isLessThan(3);
        assertThat(france.findMiddle("75")).isEmpty();
    }

    @Test
    void a_close_map_is_about_its_territory_and_shows_the_neighbours_that_it_reaches() {
        Ground region = GROUNDS.findRegion("27").orElseThrow();
        assertThat(region.drawing().lands())
                .last()
                .matches(land -> land.here() && land.region().equals("27"));
        assertThat(region.findMiddle("58")).isPresent();
        assertThat(region.findMiddle("18")).isEmpty();
        Ground department = GROUNDS.findDepartment("974").orElseThrow();
        assertThat(department.drawing().lands()).extracting(Ground.Land::region).containsOnly("04");
        assertThat(GROUNDS.findRegion("99")).isEmpty();
        assertThat(GROUNDS.findDepartment("2A")).isEmpty();
    }
}
