/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.assessment.panel;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * The profile as a figure of 440 by 340 units, one axis a domain, clockwise from the top; the centre is 0, the outer ring 100 %.
 * Its values stand in a list or table on the same page.
 *
 * @param rings points of the rings at 20, 40, 60, 80 and 100 %
 * @param shape points of the profile
 */
public record Radar(List<Ring> rings, List<Axis> axes, String shape) {
    /** @param out whether it is the outermost */
    public record Ring(String points, boolean out) {}

    /**
     * @param x the end of the axis
     * @param dotX the value on it
     * @param lines of the label, at most three
     * @param anchor of the label, as SVG names it
     */
    public record Axis(String x, String y, String dotX, String dotY, List<Line> lines, String anchor) {}

    public record Line(String x, String y, String text) {}

    /** Below this a profile has no shape. */
    private static final int FEWEST = 3;

    private static final double X = 220;
    private static final double Y = 168;
    private static final double RADIUS = 118;
    private static final double LABEL = 14;
    private static final double LINE = 15;
    private static final int WIDEST = 14;

    /** The profile of these domains; without axes where there are fewer than three. @param hundredths by domain */
    public static Radar of(List<String> names, List<Integer> hundredths) {
        int n = names.size();
        if (n < FEWEST) {
            return new Radar(List.of(), List.of(), "");
        }
        var rings = IntStream.rangeClosed(1, 5)
                .mapToObj(ring -> new Ring(polygon(n, i -> RADIUS * ring / 5), ring == 5))
                .toList();
        var axes = IntStream.range(0, n)
                .mapToObj(i -> axis(i, n, names.get(i), hundredths.get(i)))
                .toList();
        return new Radar(rings, axes, polygon(n, i -> RADIUS * hundredths.get(i) / 10000));
    }

    private static Axis axis(int i, int n, String name, int hundredths) {
        double length = RADIUS * hundredths / 10000;
        double cos = Math.cos(angle(i, n));
        String anchor = Math.abs(cos) < 0.2 ? "middle" : cos > 0 ? "start" : "end";
        return new Axis(
                Coordinates.units(x(i, n, RADIUS)),
                Coordinates.units(y(i, n, RADIUS)),
                Coordinates.units(x(i, n, length)),
                Coordinates.units(y(i, n, length)),
                lines(i, n, name),
                anchor);
    }

    private static List<Line> lines(int i, int n, String name) {
        List<String> texts = wrapped(name);
        double sin = Math.sin(angle(i, n));
        double above = sin < -0.9 ? texts.size() - 1 : sin > 0.5 ? 0 : (texts.size() - 1) / 2.0;
        String x = Coordinates.units(x(i, n, RADIUS + LABEL));
        double top = y(i, n, RADIUS + LABEL) + 4 - above * LINE + (sin > 0.5 ? 6 : 0);
        return IntStream.range(0, texts.size())
                .mapToObj(line -> new Line(x, Coordinates.units(top + line * LINE), texts.get(line)))
                .toList();
    }

    private static List<String> wrapped(String name) {
        List<String> lines = new ArrayList<>(List.of(""));
        for (String word : name.split(" ")) {
            int last = lines.size() - 1;
            String longer = (lines.get(last) + " " + word).strip();
            if (longer.length() <= WIDEST || lines.get(last).isEmpty()) {
                lines.set(last, longer);
            } else {
                lines.add(word);
            }
        }
        return lines;
    }

    private static String polygon(int n, java.util.function.IntToDoubleFunction length) {
        return IntStream.range(0, n)
                .mapToObj(i -> Coordinates.units(x(i, n, length.applyAsDouble(i))) + ","
                        + Coordinates.units(y(i, n, length.applyAsDouble(i))))
                .collect(Collectors.joining(" "));
    }

    private static double angle(int i, int n) {
        return 2 * Math.PI * i / n - Math.PI / 2;
    }

    private static double x(int i, int n, double length) {
        return X + length * Math.cos(angle(i, n));
    }

    private static double y(int i, int n, double length) {
        return Y + length * Math.sin(angle(i, n));
    }
}
