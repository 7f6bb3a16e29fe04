/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.label.map;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import org.etalon.core.map.Ground;
import org.etalon.core.map.Point;
import org.etalon.core.map.crowd.Spreading;
import org.etalon.label.LabelFilter;

/**
 * Where holders stand on a ground. Too many to be told apart are gathered by département, unless that is what the map shows.
 *
 * @param single where each holder is, one above the other where they are close
 * @param spots a holder each, or a crowd
 * @param aside those that the ground has no place for
 * @param scale by which signs are smaller where there are many
 */
record Markers(List<Spot> single, List<Spot> spots, List<Holder> aside, double scale) {
    /** From here on, a map of single signs is a carpet. */
    private static final int MANY = 300;

    /** As many can stand by themselves even then. */
    private static final int FEW = 3;

    private static final int ROOMY = 120;
    private static final double APART = 22;

    /** In a narrow window: how many can stand by themselves, and how far apart so that a finger tells them, where there is room. */
    private static final int MANY_NARROW = 40;

    private static final double APART_NARROW = 64;

    /** Of the surface that signs may take. */
    private static final double ROOM = 0.5;

    /** How wide a sign is. */
    private static final double SIGN = 25.6;

    /** How far a sign reaches from its middle, with its edge. */
    private static final double REACH = 16;

    /**
     * A sign on the map.
     *
     * @param holders one, or those of the same département or région
     */
    record Spot(List<Holder> holders, Point at) {
        boolean isCrowd() {
            return holders.size() > 1;
        }

        /** The département that all are in; empty where they are in several of a région. */
        String department() {
            String first = holders.get(0).label().department();
            return holders.stream().allMatch(each -> each.label().department().equals(first)) ? first : "";
        }
    }

    static Markers of(List<Holder> holders, LabelFilter filter, Ground ground) {
        List<Spot> single = new ArrayList<>(holders.size());
        List<Holder> aside = new ArrayList<>();
        for (Holder each : holders) {
            find(each, ground).ifPresentOrElse(at -> single.add(new Spot(List.of(each), at)), () -> aside.add(each));
        }
        boolean many = single.size() > MANY && filter.department().isEmpty();
        List<Spot> shown = many ? gathered(single, ground, Markers::department, FEW) : single;
        double scale = shown.size() > MANY ? 0.6 : shown.size() > ROOMY ? 0.8 : 1;
        return new Markers(single, apart(shown, APART * scale, scale, ground), aside, scale);
    }

    /** The same for a narrow window, where fewer signs are drawn larger: many are gathered by région, in a région by département. */
    Markers narrow(LabelFilter filter, Ground ground) {
        boolean many = single.size() > MANY_NARROW && filter.department().isEmpty();
        Function<Spot, String> by = filter.region().isEmpty() ? Markers::region : Markers::department;
        List<Spot> shown = many ? gathered(single, ground, by, 1) : single;
        double room = Math.sqrt(ROOM * Ground.WIDTH * ground.height() / Math.max(1, shown.size()));
        double distance = Math.min(APART_NARROW, room);
        double scale = distance / SIGN;
        return new Markers(single, apart(shown, distance, scale, ground), aside, scale);
    }

    /** What has no place of its own stands in the middle of its département. */
    private static Optional<Point> find(Holder holder, Ground ground) {
        String department = holder.label().department();
        return holder.place() == null ? ground.findMiddle(department) : ground.find(department, holder.place());
    }

    /** @param by what they are gathered by. @param few as many of the same stand by themselves */
    private static List<Spot> gathered(List<Spot> spots, Ground ground, Function<Spot, String> by, int few) {
        Map<String, List<Spot>> byPlace = new LinkedHashMap<>();
        spots.forEach(spot -> byPlace.computeIfAbsent(by.apply(spot), code -> new ArrayList<>())
                .add(spot));
        List<Spot> all = new ArrayList<>();
        byPlace.forEach((code, those) -> {
            if (those.size() <= few || code.isEmpty()) {
                all.addAll(those);
            } else {
                List<Holder> holders =
                        those.stream().map(spot -> spot.holders().get(0)).toList();
                all.add(new Spot(
                        holders,
                        ground.findMiddle(mostFrequent(those))
                                .orElse(those.get(0).at())));
            }
        });
        return all;
    }

    /** The département that most of them are in. */
    private static String mostFrequent(List<Spot> spots) {
        String first = department(spots.get(0));
        if (spots.stream().allMatch(each -> department(each).equals(first))) {
            return first;
        }
        return new TreeMap<>(spots.stream().collect(groupingBy(Markers::department, counting())))
                .entrySet().stream()
                        .max(Map.Entry.comparingByValue())
                        .orElseThrow()
                        .getKey();
    }

    private static String region(Spot spot) {
        return spot.holders().get(0).label().region();
    }

    private static String department(Spot spot) {
        return spot.holders().get(0).label().department();
    }

    /** None over the edge, where it would be cut. */
    private static List<Spot> apart(List<Spot> spots, double distance, double scale, Ground ground) {
        double reach = REACH * scale;
        List<Point> points = Spreading.of(spots.stream().map(Spot::at).toList(), distance);
        List<Spot> moved = new ArrayList<>();
        for (int i = 0; i < spots.size(); i++) {
            var at = new Point(
                    within(points.get(i).x(), reach, Ground.WIDTH),
                    within(points.get(i).y(), reach, ground.height()));
            moved.add(new Spot(spots.get(i).holders(), at));
        }
        return moved;
    }

    private static double within(double at, double reach, double most) {
        return Math.max(reach, Math.min(at, most - reach));
    }

    /** How many of each level key there are among these. */
    static Map<String, Long> levels(List<Holder> holders) {
        return holders.stream().collect(groupingBy(each -> each.label().levelKey(), LinkedHashMap::new, counting()));
    }
}
