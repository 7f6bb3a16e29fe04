/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.core.map;

import static java.lang.Math.PI;
import static java.lang.Math.cos;
import static java.lang.Math.log;
import static java.lang.Math.pow;
import static java.lang.Math.sin;
import static java.lang.Math.tan;
import static java.lang.Math.toRadians;

/** How a place becomes a point of the plane: x to the east, y to the south, in Earth's radii. */
enum Projection {
    /** Lambert's conformal cone that touches 44° and 49° north, about 3° east: mainland France as everybody knows it. */
    LAMBERT {
        @Override
        Point of(Degrees place) {
            double radius = REACH / pow(half(place.latitude()), SLOPE);
            double turn = SLOPE * toRadians(place.longitude() - MERIDIAN);
            return new Point(radius * sin(turn), radius * cos(turn));
        }
    },
    /** Mercator's cylinder, for what is small wherever it lies. */
    MERCATOR {
        @Override
        Point of(Degrees place) {
            return new Point(toRadians(place.longitude()), -log(half(place.latitude())));
        }
    };

    private static final double MERIDIAN = 3;
    private static final double SOUTH = 44;
    private static final double NORTH = 49;
    private static final double SLOPE =
            log(cos(toRadians(SOUTH)) / cos(toRadians(NORTH))) / log(half(NORTH) / half(SOUTH));
    private static final double REACH = cos(toRadians(SOUTH)) * pow(half(SOUTH), SLOPE) / SLOPE;

    abstract Point of(Degrees place);

    private static double half(double latitude) {
        return tan(PI / 4 + toRadians(latitude) / 2);
    }
}
