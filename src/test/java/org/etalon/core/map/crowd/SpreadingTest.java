/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.core.map.crowd;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.etalon.core.map.Point;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SpreadingTest {
    private static final double DISTANCE = 20;

    @Test
    void what_has_room_stays_where_it_is() {
        List<Point> points = List.of(new Point(0, 0), new Point(20, 0), new Point(0, 21));
        assertThat(Spreading.of(points, DISTANCE)).isEqualTo(points);
    }

    @ParameterizedTest
    @ValueSource(ints = {2, 3, 7, 12})
    void those_in_the_very_same_place_come_to_lie_side_by_side(int count) {
        List<Point> spread = Spreading.of(Collections.nCopies(count, new Point(100, 100)), DISTANCE);
        assertThat(closest(spread)).isGreaterThan(0.8 * DISTANCE);
        assertThat(spread).allMatch(each -> Math.hypot(each.x() - 100, each.y() - 100) < DISTANCE * Math.sqrt(count));
    }

    @Test
    void the_same_points_come_to_the_same_places() {
        var random = new Random(2026);
        List<Point> points = new ArrayList<>();
        for (int i = 0; i < 300; i++) {
            points.add(new Point(400 + 100 * random.nextGaussian(), 400 + 100 * random.nextGaussian()));
        }
        List<Point> spread = Spreading.of(points, 10);
        assertThat(Spreading.of(points, 10)).isEqualTo(spread);
        assertThat(closest(spread)).isGreaterThan(closest(points));
    }

    private static double closest(List<Point> points) {
        double closest = Double.MAX_VALUE;
        for (int i = 0; i < points.size(); i++) {
            for (int j = 0; j < i; j++) {
                closest = Math.min(
                        closest,
                        Math.hypot(
                                points.get(i).x() - points.get(j).x(),
                                points.get(i).y() - points.get(j).y()));
            }
        }
        return closest;
    }
}
