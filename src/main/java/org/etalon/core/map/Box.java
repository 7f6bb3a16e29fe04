/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.core.map;

/** A rectangle of a drawing, from its upper left corner. */
public record Box(double x, double y, double width, double height) {
    /** The smallest that holds all of these. */
    static Box around(Iterable<Point> points) {
        double left = Double.POSITIVE_INFINITY;
        double top = Double.POSITIVE_INFINITY;
        double right = Double.NEGATIVE_INFINITY;
        double bottom = Double.NEGATIVE_INFINITY;
        for (Point each : points) {
            left = Math.min(left, each.x());
            top = Math.min(top, each.y());
            right = Math.max(right, each.x());
            bottom = Math.max(bottom, each.y());
        }
        return new Box(left, top, right - left, bottom - top);
    }

    /** Whether this and the other have a point in common. */
    boolean meets(Box other) {
        return x <= other.x + other.width
                && other.x <= x + width
                && y <= other.y + other.height
                && other.y <= y + height;
    }

    boolean holds(Point point) {
        return point.x() >= x && point.x() <= x + width && point.y() >= y && point.y() <= y + height;
    }

    /** Wider by this on each side. */
    Box widened(double margin) {
        return new Box(x - margin, y - margin, width + 2 * margin, height + 2 * margin);
    }

    Point middle() {
        return new Point(x + width / 2, y + height / 2);
    }
}
