/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.core.map;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.etalon.core.map.Ground.Drawing;
import org.etalon.core.map.Ground.Land;
import org.etalon.core.map.Topology.Area;

/** One territory as large as it can be, among its neighbours. */
final class CloseUp {
    private static final double LOWEST = 420;
    private static final double HIGHEST = 1000;
    private static final double MARGIN = 40;

    private CloseUp() {}

    /** @param parts its départements, or itself where it is one */
    static Ground of(Area area, List<Area> parts, Atlas atlas) {
        var projection = Atlas.OVERSEAS.contains(parts.get(0).code()) ? Projection.MERCATOR : Projection.LAMBERT;
        List<Degrees> places = atlas.places(List.of(area));
        double wanted = View.height(places, projection, Ground.WIDTH, MARGIN);
        double height = Math.rint(Math.max(LOWEST, Math.min(HIGHEST, wanted)));
        var view = new View(places, projection, new Box(0, 0, Ground.WIDTH, height), MARGIN);
        Pencil pencil = atlas.pencil(view);
        List<Area> others =
                atlas.regions().stream().filter(each -> !each.equals(area)).toList();
        Stream<Land> lands =
                Stream.concat(Atlas.lands(others, pencil, false), Atlas.lands(List.of(area), pencil, true));
        var drawing = new Drawing(lands.toList(), atlas.borders(pencil), List.of());
        return new Ground((int) height, drawing, view, Map.of(), Atlas.middles(parts, pencil));
    }
}
