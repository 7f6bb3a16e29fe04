/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.core.map;

import java.util.ArrayDeque;
import java.util.BitSet;
import java.util.Deque;
import java.util.List;

/** A line of a drawing in whole tenths of its unit. */
record Line(int[] xs, int[] ys) {
    static final int TENTHS = 10;

    /** How far a point may lie beside the line that is drawn without it, in tenths. */
    private static final double UNSEEN = 4;

    /** With its two ends and whatever would be missed. */
    static Line simplified(List<Point> points) {
        var whole = rounded(points);
        var kept = whole.needed();
        return new Line(
                kept.stream().map(i -> whole.xs[i]).toArray(),
                kept.stream().map(i -> whole.ys[i]).toArray());
    }

    private static Line rounded(List<Point> points) {
        return new Line(
                points.stream()
                        .mapToInt(each -> (int) Math.round(TENTHS * each.x()))
                        .toArray(),
                points.stream()
                        .mapToInt(each -> (int) Math.round(TENTHS * each.y()))
                        .toArray());
    }

    /** A span of which only the ends are certain to be kept. */
    private record Span(int from, int to) {}

    /** After Douglas and Peucker: of each span the farthest point, until none is seen to lie aside. */
    private BitSet needed() {
        var kept = new BitSet(xs.length);
        kept.set(0);
        kept.set(xs.length - 1);
        Deque<Span> spans = new ArrayDeque<>(List.of(new Span(0, xs.length - 1)));
        while (!spans.isEmpty()) {
            Span span = spans.pop();
            int farthest = farthest(span);
            if (farthest > 0) {
                kept.set(farthest);
                spans.push(new Span(span.from, farthest));
                spans.push(new Span(farthest, span.to));
            }
        }
        return kept;
    }

    /** 0 where none lies aside. */
    private int farthest(Span span) {
        int farthest = 0;
        double most = UNSEEN;
        for (int i = span.from + 1; i < span.to; i++) {
            double aside = aside(i, span);
            if (aside > most) {
                most = aside;
                farthest = i;
            }
        }
        return farthest;
    }

    /** How far a point lies from the straight line between the ends of a span. */
    private double aside(int point, Span span) {
        double dx = xs[span.to] - xs[span.from];
        double dy = ys[span.to] - ys[span.from];
        double px = xs[point] - xs[span.from];
        double py = ys[point] - ys[span.from];
        double length = dx * dx + dy * dy;
        double along = length == 0 ? 0 : Math.max(0, Math.min(1, (px * dx + py * dy) / length));
        return Math.hypot(px - along * dx, py - along * dy);
    }

    int size() {
        return xs.length;
    }

    Line reversed() {
        int last = xs.length - 1;
        int[] x = new int[xs.length];
        int[] y = new int[ys.length];
        for (int i = 0; i <= last; i++) {
            x[i] = xs[last - i];
            y[i] = ys[last - i];
        }
        return new Line(x, y);
    }
}
