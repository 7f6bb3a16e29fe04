/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.label.map;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.etalon.core.map.Degrees;
import org.etalon.core.map.Topology;
import org.etalon.core.map.Topology.Area;
import org.etalon.platform.text.JsonTree;

/** Reads the borders that ship: TopoJSON, whose points are whole numbers, each told by its distance from the one before. */
final class FranceFile {
    private static final String FILE = "/map/france-50.topo.json";

    private final Map<?, ?> file;

    private FranceFile(Map<?, ?> file) {
        this.file = file;
    }

    /** The départements and régions of France. */
    static Topology read() {
        try (var stream = FranceFile.class.getResourceAsStream(FILE)) {
            String text = new String(stream.readAllBytes(), StandardCharsets.UTF_8);
            return new FranceFile((Map<?, ?>) JsonTree.read(text)).topology();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Topology topology() {
        Map<?, ?> transform = (Map<?, ?>) file.get("transform");
        List<Degrees> steps = pairs((List<?>) transform.get("scale"), (List<?>) transform.get("translate"));
        List<List<Degrees>> arcs = ((List<?>) file.get("arcs"))
                .stream()
                        .map(arc -> arc((List<?>) arc, steps.get(0), steps.get(1)))
                        .toList();
        return new Topology(arcs, areas("departements", "code"), areas("regions", "region"));
    }

    private static List<Degrees> pairs(List<?>... pairs) {
        return Stream.of(pairs)
                .map(pair -> new Degrees(number(pair.get(0)), number(pair.get(1))))
                .toList();
    }

    private static List<Degrees> arc(List<?> steps, Degrees scale, Degrees origin) {
        double x = 0;
        double y = 0;
        List<Degrees> places = new ArrayList<>();
        for (Object each : steps) {
            List<?> step = (List<?>) each;
            x += number(step.get(0));
            y += number(step.get(1));
            places.add(
                    new Degrees(origin.longitude() + x * scale.longitude(), origin.latitude() + y * scale.latitude()));
        }
        return places;
    }

    /** @param code the property that has the code */
    private List<Area> areas(String object, String code) {
        Map<?, ?> objects = (Map<?, ?>) file.get("objects");
        Map<?, ?> collection = (Map<?, ?>) objects.get(object);
        return ((List<?>) collection.get("geometries"))
                .stream().map(each -> area((Map<?, ?>) each, code)).toList();
    }

    private static Area area(Map<?, ?> geometry, String code) {
        Map<?, ?> properties = (Map<?, ?>) geometry.get("properties");
        List<?> arcs = (List<?>) geometry.get("arcs");
        Stream<?> rings = geometry.get("type").equals("Polygon")
                ? arcs.stream()
                : arcs.stream().flatMap(polygon -> ((List<?>) polygon).stream());
        return new Area(
                properties.get(code).toString(),
                properties.get("region").toString(),
                rings.map(ring -> numbers((List<?>) ring)).toList());
    }

    private static List<Integer> numbers(List<?> ring) {
        return ring.stream().map(each -> ((Number) each).intValue()).toList();
    }

    private static double number(Object written) {
        return ((Number) written).doubleValue();
    }
}
