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
    private static final int ROOMY = 60;

    private final Ground ground;
    private final Markers markers;
    private final Map<String, LevelSign> signs;
    private final MapWish wish;
    private final MapWords words;
    private List<MapSpot> spots;

    MapSheet(Ground ground, Markers markers, List<LevelSign> signs, MapWish wish, MapWords words) {
        this.ground = ground;
        this.markers = markers;
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

    /** Whether signs would hide each other if they were drawn larger in a narrow window. */
    public boolean isMany() {
        return markers.spots().size() > ROOMY;
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
        return markers.scale() == 1 ? null : "scale(" + units(markers.scale()) + ")";
    }

    public List<MapSpot> getSpots() {
        if (spots == null) {
            spots = markers.spots().stream().map(this::spot).toList();
        }
        return spots;
    }

    private MapSpot spot(Markers.Spot spot) {
        var first = spot.holders().get(0);
        String x = units(spot.at().x());
        String y = units(spot.at().y());
        if (!spot.isCrowd()) {
            String sign = signs.get(first.label().levelKey()).id();
            return new MapSpot(first.address(), words.spot(spot), sign, x, y, "", "", "");
        }
        int count = spot.holders().size();
        String address = wish.ofPlace(first.label().region(), first.label().department());
        return new MapSpot(
                address,
                words.spot(spot),
                "",
                x,
                y,
                units(MapSpot.radius(count)),
                words.figure(count),
                units(spot.at().y() + 5));
    }
}
