/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.core.map;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What lies under the points of one map: land, borders and insets, drawn in tenths of its units. */
public final class Ground {
    /** Units from left to right. */
    public static final int WIDTH = 900;

    private final int height;
    private final Drawing drawing;
    private final View main;
    private final Map<String, View> apart;
    private final Map<String, Point> middles;

    /**
     * A territory that is filled.
     *
     * @param region the code of the région that it is or lies in
     * @param path in tenths of a unit
     * @param here whether the map is about it, and not only beside it
     */
    public record Land(String region, String path, boolean here) {}

    /**
     * A part of France that is drawn apart.
     *
     * @param code the département's, or {@link Grounds#RING}
     * @param frame around it and its name
     */
    public record Inset(String code, Box frame) {}

    /**
     * What is drawn.
     *
     * @param borders between départements of the same région, as one path
     */
    public record Drawing(List<Land> lands, String borders, List<Inset> insets) {
        public Drawing {
            lands = List.copyOf(lands);
            insets = List.copyOf(insets);
        }
    }

    /** @param apart what is drawn apart, by the code of its inset */
    Ground(int height, Drawing drawing, View main, Map<String, View> apart, Map<String, Point> middles) {
        this.height = height;
        this.drawing = drawing;
        this.main = main;
        this.apart = Map.copyOf(apart);
        this.middles = Map.copyOf(middles);
    }

    /** Units from top to bottom. */
    public int height() {
        return height;
    }

    public Drawing drawing() {
        return drawing;
    }

    /** Where a place falls, if it is on the map. @param department Insee's code, or empty */
    public Optional<Point> find(String department, Degrees place) {
        View nearest = Grounds.PARIS.contains(department) ? apart.getOrDefault(Grounds.RING, main) : main;
        return nearest.shows(place)
                ? Optional.of(nearest.at(place))
                : apart.values().stream()
                        .filter(view -> view.shows(place))
                        .findFirst()
                        .map(view -> view.at(place));
    }

    /** The middle of a département, if it is on the map. */
    public Optional<Point> findMiddle(String department) {
        return Optional.ofNullable(middles.get(department));
    }
}
