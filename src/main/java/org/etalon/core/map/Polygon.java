/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.core.map;

import java.util.List;

/** A closed line, whose last point leads to its first. */
record Polygon(List<Point> points) {
    /** The surface, in square units. */
    double size() {
        return Math.abs(turned());
    }

    /** The centre of gravity. */
    Point middle() {
        double x = 0;
        double y = 0;
        for (int i = 0; i < points.size(); i++) {
            Point one = points.get(i);
            Point next = points.get((i + 1) % points.size());
            double part = part(one, next);
            x += (one.x() + next.x()) * part;
            y += (one.y() + next.y()) * part;
        }
        return new Point(x / (6 * turned()), y / (6 * turned()));
    }

    /** The surface, below zero where the line goes round the other way. */
    private double turned() {
        double twice = 0;
        for (int i = 0; i < points.size(); i++) {
            twice += part(points.get(i), points.get((i + 1) % points.size()));
        }
        return twice / 2;
    }

    private static double part(Point one, Point next) {
        return one.x() * next.y() - next.x() * one.y();
    }
}
