/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.label.map;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.etalon.core.map.Ground;
import org.etalon.core.map.Point;
import org.etalon.core.map.crowd.Spreading;
import org.etalon.label.LabelFilter;

/**
 * Where holders stand on a ground. Too many to be told apart are gathered by département, unless that is what the map shows.
 *
 * @param spots a holder each, or a crowd
 * @param aside those that the ground has no place for
 * @param scale by which signs are smaller where there are many
 */
record Markers(List<Spot> spots, List<Holder> aside, double scale) {
    /** From here on, a map of single signs is a carpet. */
    private static final int MANY = 300;

    /** As many can stand by themselves even then. */
    private static final int FEW = 3;

    private static final int ROOMY = 120;
    private static final double APART = 22;

    /**
     * A sign on the map.
     *
     * @param holders one, or those of the same département
     */
    record Spot(List<Holder> holders, Point at) {
        boolean isCrowd() {
            return holders.size() > 1;
        }
    }

    static Markers of(List<Holder> holders, LabelFilter filter, Ground ground) {
        List<Spot> spots = new ArrayList<>();
        List<Holder> aside = new ArrayList<>();
        for (Holder each : holders) {
            find(each, ground).ifPresentOrElse(at -> spots.add(new Spot(List.of(each), at)), () -> aside.add(each));
        }
        boolean many = spots.size() > MANY && filter.department().isEmpty();
        List<Spot> shown = many ? gathered(spots, ground) : spots;
        double scale = shown.size() > MANY ? 0.6 : shown.size() > ROOMY ? 0.8 : 1;
        return new Markers(apart(shown, APART * scale), aside, scale);
    }

    /** What has no place of its own stands in the middle of its département. */
    private static Optional<Point> find(Holder holder, Ground ground) {
        String department = holder.label().department();
        return holder.place() == null ? ground.findMiddle(department) : ground.find(department, holder.place());
    }

    private static List<Spot> gathered(List<Spot> spots, Ground ground) {
        Map<String, List<Spot>> byDepartment = new LinkedHashMap<>();
        spots.forEach(spot -> byDepartment
                .computeIfAbsent(department(spot), code -> new ArrayList<>())
                .add(spot));
        List<Spot> all = new ArrayList<>();
        byDepartment.forEach((code, those) -> {
            if (those.size() <= FEW || code.isEmpty()) {
                all.addAll(those);
            } else {
                List<Holder> holders =
                        those.stream().map(spot -> spot.holders().get(0)).toList();
                all.add(new Spot(
                        holders, ground.findMiddle(code).orElse(those.get(0).at())));
            }
        });
        return all;
    }

    private static String department(Spot spot) {
        return spot.holders().get(0).label().department();
    }

    private static List<Spot> apart(List<Spot> spots, double distance) {
        List<Point> points = Spreading.of(spots.stream().map(Spot::at).toList(), distance);
        List<Spot> moved = new ArrayList<>();
        for (int i = 0; i < spots.size(); i++) {
            moved.add(new Spot(spots.get(i).holders(), points.get(i)));
        }
        return moved;
    }

    /** How many of each level key there are among these. */
    static Map<String, Long> levels(List<Holder> holders) {
        return holders.stream().collect(groupingBy(each -> each.label().levelKey(), LinkedHashMap::new, counting()));
    }
}
