/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.core.map;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ProjectionTest {
    private static final double EARTH_KM = 6371;

    /** Distances on the globe, which a conformal cone nearly keeps between and near its parallels. */
    @ParameterizedTest
    @CsvSource({
        "2.35, 48.86, 4.84, 45.76, 392",
        "2.35, 48.86, -4.49, 48.39, 505",
        "7.26, 43.70, 2.35, 48.86, 686",
        "3.06, 50.63, 5.37, 43.30, 835"
    })
    void distances_are_those_of_the_globe_within_a_hundredth(
            double fromLongitude, double fromLatitude, double toLongitude, double toLatitude, double km) {
        Point from = Projection.LAMBERT.of(new Degrees(fromLongitude, fromLatitude));
        Point to = Projection.LAMBERT.of(new Degrees(toLongitude, toLatitude));
        assertThat(EARTH_KM * Math.hypot(to.x() - from.x(), to.y() - from.y())).isCloseTo(km, within(km / 100));
    }

    @ParameterizedTest
    @CsvSource({"LAMBERT", "MERCATOR"})
    void east_is_to_the_right_and_north_is_above(Projection projection) {
        Point here = projection.of(new Degrees(3, 46));
        assertThat(projection.of(new Degrees(4, 46)).x()).isGreaterThan(here.x());
        assertThat(projection.of(new Degrees(3, 47)).y()).isLessThan(here.y());
    }

    @ParameterizedTest
    @CsvSource({"-21, 55.5", "4, -53", "16.2, -61.5"})
    void mercator_keeps_right_angles_and_shapes_wherever_it_is(double latitude, double longitude) {
        Point here = Projection.MERCATOR.of(new Degrees(longitude, latitude));
        double east =
                Projection.MERCATOR.of(new Degrees(longitude + 0.01, latitude)).x() - here.x();
        double north = here.y()
                - Projection.MERCATOR
                        .of(new Degrees(longitude, latitude + 0.01))
                        .y();
        assertThat(east / north).isCloseTo(Math.cos(Math.toRadians(latitude)), within(0.001));
    }
}
