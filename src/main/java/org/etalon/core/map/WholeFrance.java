/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.core.map;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.etalon.core.map.Ground.Drawing;
import org.etalon.core.map.Ground.Inset;
import org.etalon.core.map.Ground.Land;
import org.etalon.core.map.Topology.Area;

/** The mainland, and in a row below it the five départements overseas and, larger, Paris and its neighbours. */
final class WholeFrance {
    private static final double MAINLAND = 860;
    private static final double GAP = 24;
    private static final double WIDE = 150;
    private static final double CAPTION = 34;
    private static final double MARGIN = 6;
    private static final int HEIGHT = (int) (MAINLAND + GAP + WIDE + 2);

    private final Atlas atlas;
    private final List<Land> lands = new ArrayList<>();
    private final List<Inset> insets = new ArrayList<>();
    private final Map<String, View> apart = new LinkedHashMap<>();
    private final Map<String, Point> middles = new HashMap<>();

    private WholeFrance(Atlas atlas) {
        this.atlas = atlas;
    }

    static Ground of(Atlas atlas) {
        return new WholeFrance(atlas).drawn();
    }

    private Ground drawn() {
        var box = new Box(0, 0, Ground.WIDTH, MAINLAND);
        var main = new View(atlas.places(atlas.mainland()), Projection.LAMBERT, box, MARGIN);
        Pencil pencil = atlas.pencil(main);
        Atlas.lands(atlas.regions(), pencil, true).forEach(lands::add);
        middles.putAll(Atlas.middles(atlas.mainland(), pencil));
        Atlas.OVERSEAS.forEach(code -> inset(code, Stream.of(code), Projection.MERCATOR));
        inset(Grounds.RING, Grounds.PARIS.stream(), Projection.LAMBERT);
        return new Ground(HEIGHT, new Drawing(lands, atlas.borders(pencil), insets), main, apart, middles);
    }

    private void inset(String code, Stream<String> departments, Projection projection) {
        List<Area> areas =
                departments.flatMap(each -> atlas.findDepartment(each).stream()).toList();
        if (areas.isEmpty()) {
            return;
        }
        double x = WIDE * insets.size();
        double y = MAINLAND + GAP;
        var view = new View(
                atlas.places(areas), projection, new Box(x, y + CAPTION, WIDE - MARGIN, WIDE - CAPTION), 2 * MARGIN);
        Pencil pencil = atlas.pencil(view);
        Atlas.lands(areas, pencil, true).forEach(lands::add);
        middles.putAll(Atlas.middles(areas, pencil));
        insets.add(new Inset(code, new Box(x + 0.5, y + 0.5, WIDE - MARGIN, WIDE)));
        apart.put(code, view);
    }
}
