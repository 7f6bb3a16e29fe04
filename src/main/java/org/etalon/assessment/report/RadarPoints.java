/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.assessment.report;

import java.awt.Shape;
import java.awt.geom.Path2D;

/** From the units of the pages' figure, as SVG writes them, to millimetres on paper. */
final class RadarPoints {
    private static final double UNIT = 0.18;

    static final double CENTRE_X = 220 * UNIT;
    static final double CENTRE_Y = 168 * UNIT;

    private RadarPoints() {}

    static double at(String units) {
        return UNIT * Double.parseDouble(units);
    }

    /** @param points such as {@code 220,50 332,132} */
    static Shape polygon(String points) {
        var path = new Path2D.Double();
        for (String point : points.split(" ")) {
            String[] pair = point.split(",");
            if (path.getCurrentPoint() == null) {
                path.moveTo(at(pair[0]), at(pair[1]));
            } else {
                path.lineTo(at(pair[0]), at(pair[1]));
            }
        }
        path.closePath();
        return path;
    }
}
