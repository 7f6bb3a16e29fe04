/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.label.map;

import static org.etalon.label.map.MapSpot.units;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.etalon.core.map.Ground;

/** A map as it is drawn: the ground, and the signs on it, each with its address and its words. */
public final class MapSheet {
    private final Ground ground;
    private final Markers markers;
    private final Markers narrow;
    private final Map<String, LevelSign> signs;
    private final MapWish wish;
    private final MapWords words;
    private List<MapSpot> spots;
    private List<MapSpot> narrowSpots;

    MapSheet(Ground ground, Markers markers, Markers narrow, List<LevelSign> signs, MapWish wish, MapWords words) {
        this.ground = ground;
        this.markers = markers;
        this.narrow = narrow;
        this.signs = signs.stream().collect(Collectors.toMap(LevelSign::key, Function.identity()));
        this.wish = wish;
        this.words = words;
    }

    /**
     * Land that leads to its région's map.
     *
     * @param path in tenths of a unit
     */
    public record Land(String address, String name, String tone, String path) {}

    /** A frame, and the name in it. */
    public record Inset(String name, String x, String y, String width, String height, String left, String base) {}

    public int getWidth() {
        return Ground.WIDTH;
    }

    public int getHeight() {
        return ground.height();
    }

    /** Whether it shows less than France. */
    public boolean isClose() {
        return !wish.filter().region().isEmpty() || !wish.filter().department().isEmpty();
    }

    public List<Land> getLands() {
        return ground.drawing().lands().stream().map(this::land).toList();
    }

    private Land land(Ground.Land land) {
        String tone = land.here() && isClose() ? "land here" : "land";
        return new Land(wish.ofPlace(land.region(), ""), words.region(land.region()), tone, land.path());
    }

    /** Between départements. */
    public String getBorders() {
        return ground.drawing().borders();
    }

    public List<Inset> getInsets() {
        return ground.drawing().insets().stream().map(this::inset).toList();
    }

    private Inset inset(Ground.Inset inset) {
        var frame = inset.frame();
        return new Inset(
                words.inset(inset.code()),
                units(frame.x()),
                units(frame.y()),
                units(frame.width()),
                units(frame.height()),
                units(frame.x() + 9),
                units(frame.y() + 22));
    }

    /** What makes all signs smaller; null where they have their own size. */
    public String getScale() {
        return markers.scale() == 1 ? null : scale(markers);
    }

    /** What makes all signs larger in a narrow window. */
    public String getNarrowScale() {
        return scale(narrow);
    }

    /** Within which a finger meets a sign in a narrow window. */
    public String getNarrowReach() {
        return units(MapSpot.NARROW * narrow.scale());
    }

    private static String scale(Markers those) {
        return "scale(" + units(those.scale()) + ")";
    }

    public List<MapSpot> getSpots() {
        if (spots == null) {
            spots = markers.spots().stream().map(spot -> spot(spot, 1)).toList();
        }
        return spots;
    }

    /** The same for a narrow window. */
    public List<MapSpot> getNarrowSpots() {
        if (narrowSpots == null) {
            narrowSpots = narrow.spots().stream()
                    .map(spot -> spot(spot, narrow.scale()))
                    .toList();
        }
        return narrowSpots;
    }

    private MapSpot spot(Markers.Spot spot, double scale) {
        var first = spot.holders().get(0);
        if (spot.isCrowd()) {
            return crowd(spot, scale);
        }
        String sign = signs.get(first.label().levelKey()).id();
        return new MapSpot(
                first.address(),
                words.spot(spot),
                sign,
                units(spot.at().x()),
                units(spot.at().y()),
                "",
                "",
                "");
    }

    private MapSpot crowd(Markers.Spot spot, double scale) {
        int count = spot.holders().size();
        String region = spot.holders().get(0).label().region();
        double radius = scale == 1 ? MapSpot.radius(count) : scale * MapSpot.NARROW;
        return new MapSpot(
                wish.ofPlace(region, spot.department()),
                words.spot(spot),
                "",
                units(spot.at().x()),
                units(spot.at().y()),
                units(radius),
                words.figure(count),
                units(spot.at().y() + 5 * scale));
    }
}
