/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.core.map;

import static org.etalon.core.map.Topology.number;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.etalon.core.map.Topology.Area;

/** Draws territories of a topology as a view shows them. What parts two of them is simplified once, so that no gap opens between. */
final class Pencil {
    private final Topology topology;
    private final View view;
    private final Map<Integer, Stroke> strokes = new HashMap<>();

    /** An arc as it is drawn, and where it is seen. */
    private record Stroke(Line line, Box reach) {}

    Pencil(Topology topology, View view) {
        this.topology = topology;
        this.view = view;
    }

    /** The territory's outline; empty where nothing of it can be seen. */
    String outline(Area area) {
        var path = new Path();
        for (List<Integer> ring : area.rings()) {
            if (isSeen(ring)) {
                path.begin(line(ring.get(0)));
                ring.stream().skip(1).forEach(arc -> path.follow(line(arc)));
                path.close();
            }
        }
        return path.toString();
    }

    /** Each of these arcs by itself, those apart that can't be seen. */
    String lines(Collection<Integer> arcs) {
        var path = new Path();
        arcs.stream()
                .filter(arc -> stroke(arc).reach().meets(view.box()))
                .sorted()
                .forEach(arc -> path.begin(line(arc)));
        return path.toString();
    }

    /** The middle of the largest part of a territory. */
    Optional<Point> middle(Area area) {
        return area.rings().stream()
                .filter(this::isSeen)
                .map(this::polygon)
                .max(Comparator.comparingDouble(Polygon::size))
                .map(Polygon::middle);
    }

    private Polygon polygon(List<Integer> ring) {
        List<Point> points = new ArrayList<>();
        for (int arc : ring) {
            Line line = line(arc);
            for (int i = 1; i < line.size(); i++) {
                points.add(new Point(line.xs()[i] / (double) Line.TENTHS, line.ys()[i] / (double) Line.TENTHS));
            }
        }
        return new Polygon(points);
    }

    /** A single point is not, nor is what lies beside the view. */
    private boolean isSeen(List<Integer> ring) {
        int steps = ring.stream().mapToInt(arc -> line(arc).size() - 1).sum();
        return steps > 2 && reach(ring).meets(view.box());
    }

    private Box reach(List<Integer> ring) {
        return Box.around(ring.stream()
                .map(arc -> stroke(number(arc)).reach())
                .<Point>mapMulti((box, corners) -> {
                    corners.accept(new Point(box.x(), box.y()));
                    corners.accept(new Point(box.x() + box.width(), box.y() + box.height()));
                })
                .toList());
    }

    private Line line(int arc) {
        Line line = stroke(number(arc)).line();
        return arc < 0 ? line.reversed() : line;
    }

    private Stroke stroke(int number) {
        return strokes.computeIfAbsent(number, this::drawn);
    }

    /** What lies wholly aside is drawn from end to end: whatever it encloses within the view stays the same. */
    private Stroke drawn(int number) {
        List<Point> points = topology.arcs().get(number).stream().map(view::at).toList();
        Box reach = Box.around(points);
        boolean seen = reach.meets(view.box());
        List<Point> needed = seen ? points : List.of(points.get(0), points.get(points.size() - 1));
        return new Stroke(Line.simplified(needed), reach);
    }
}
