/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.core.map.crowd;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.etalon.core.map.Point;

/** Moves points apart that would hide each other. The same points always come to the same places. */
public final class Spreading {
    private static final int ROUNDS = 40;

    /** Of the distance. */
    private static final double SEED = 0.3;

    /** The angle by which points in the very same place part, so that no two go the same way. */
    private static final double GOLDEN = Math.PI * (3 - Math.sqrt(5));

    private final double[] xs;
    private final double[] ys;
    private final double distance;

    private Spreading(List<Point> points, double distance) {
        xs = points.stream().mapToDouble(Point::x).toArray();
        ys = points.stream().mapToDouble(Point::y).toArray();
        this.distance = distance;
        looseEqual(points);
    }

    /** What stands in the very same place is laid around it like the seeds of a sunflower, so that it parts to all sides. */
    private void looseEqual(List<Point> points) {
        Map<Point, Integer> before = new HashMap<>();
        for (int i = 0; i < xs.length; i++) {
            int seed = before.merge(points.get(i), 1, Integer::sum) - 1;
            double reach = SEED * distance * Math.sqrt(seed);
            xs[i] += reach * Math.cos(GOLDEN * seed);
            ys[i] += reach * Math.sin(GOLDEN * seed);
        }
    }

    /**
     * The points in their order, each as near to its place as the others let it be.
     *
     * @param distance what should lie between any two, in units; in a crowd less does
     */
    public static List<Point> of(List<Point> points, double distance) {
        var spreading = new Spreading(points, distance);
        boolean moved = true;
        for (int round = 0; moved && round < ROUNDS; round++) {
            moved = spreading.moveApart();
        }
        return IntStream.range(0, points.size())
                .mapToObj(i -> new Point(spreading.xs[i], spreading.ys[i]))
                .toList();
    }

    /** Looks at neighbours alone, from left to right. */
    private boolean moveApart() {
        int[] order = IntStream.range(0, xs.length)
                .boxed()
                .sorted(Comparator.<Integer>comparingDouble(i -> xs[i]).thenComparing(i -> i))
                .mapToInt(Integer::intValue)
                .toArray();
        boolean moved = false;
        for (int i = 0; i < order.length; i++) {
            for (int j = i + 1; j < order.length && xs[order[j]] - xs[order[i]] < distance; j++) {
                moved |= part(order[i], order[j]);
            }
        }
        return moved;
    }

    /** Each of the two goes half of what lacks. */
    private boolean part(int one, int other) {
        double dx = xs[other] - xs[one];
        double dy = ys[other] - ys[one];
        double between = Math.hypot(dx, dy);
        if (between >= distance - 0.01) {
            return false;
        }
        double turn = Math.atan2(dy, dx);
        double half = (distance - between) / 2;
        xs[one] -= half * Math.cos(turn);
        ys[one] -= half * Math.sin(turn);
        xs[other] += half * Math.cos(turn);
        ys[other] += half * Math.sin(turn);
        return true;
    }
}
