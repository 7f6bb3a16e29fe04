/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.core.map;

import java.util.List;

/** One part of a drawing: a piece of Earth as large as its box allows. */
final class View {
    /** Where a place is still taken to belong to what is shown, in degrees beyond its borders. */
    private static final double NEAR = 0.5;

    private final Projection projection;
    private final Box box;
    private final Box earth;
    private final double scale;
    private final Point shift;

    /** @param shown what has to be seen whole, with a margin of {@code pad} around it */
    View(List<Degrees> shown, Projection projection, Box box, double pad) {
        this.projection = projection;
        this.box = box;
        earth = Box.around(shown.stream()
                        .map(each -> new Point(each.longitude(), each.latitude()))
                        .toList())
                .widened(NEAR);
        var plane = Box.around(shown.stream().map(projection::of).toList());
        scale = Math.min((box.width() - 2 * pad) / plane.width(), (box.height() - 2 * pad) / plane.height());
        Point middle = plane.middle();
        shift = new Point(box.middle().x() - scale * middle.x(), box.middle().y() - scale * middle.y());
    }

    /** How high a box has to be in which these fill this width. */
    static double height(List<Degrees> shown, Projection projection, double width, double pad) {
        var plane = Box.around(shown.stream().map(projection::of).toList());
        return 2 * pad + (width - 2 * pad) * plane.height() / plane.width();
    }

    Box box() {
        return box;
    }

    Point at(Degrees place) {
        Point plane = projection.of(place);
        return new Point(shift.x() + scale * plane.x(), shift.y() + scale * plane.y());
    }

    /** Whether a place lies in or by what is shown. */
    boolean shows(Degrees place) {
        return earth.holds(new Point(place.longitude(), place.latitude()));
    }
}
