/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.core.map;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.etalon.core.map.Ground.Land;
import org.etalon.core.map.Topology.Area;

/** A topology, looked up by codes, and what all drawings do with it. */
final class Atlas {
    /** Far from the mainland, each a région of its own. */
    static final List<String> OVERSEAS = List.of("971", "972", "973", "974", "976");

    private final Topology topology;
    private final Map<String, Area> departments;
    private final Map<String, Area> regions;
    private final Set<Integer> inner;

    Atlas(Topology topology) {
        this.topology = topology;
        departments = byCode(topology.departments());
        regions = byCode(topology.regions());
        inner = inner(topology.departments());
    }

    private static Map<String, Area> byCode(List<Area> areas) {
        return areas.stream()
                .collect(Collectors.toMap(Area::code, Function.identity(), (one, other) -> one, LinkedHashMap::new));
    }

    /** The arcs that part two départements of the same région. */
    private static Set<Integer> inner(List<Area> departments) {
        Map<Integer, String> owners = new HashMap<>();
        Set<Integer> shared = new HashSet<>();
        for (Area department : departments) {
            department.rings().stream()
                    .flatMap(List::stream)
                    .map(Topology::number)
                    .forEach(arc -> {
                        if (department.region().equals(owners.put(arc, department.region()))) {
                            shared.add(arc);
                        }
                    });
        }
        return shared;
    }

    Optional<Area> findRegion(String code) {
        return Optional.ofNullable(regions.get(code));
    }

    Optional<Area> findDepartment(String code) {
        return Optional.ofNullable(departments.get(code));
    }

    List<Area> departmentsOf(String region) {
        return departments.values().stream()
                .filter(each -> each.region().equals(region))
                .toList();
    }

    List<Area> mainland() {
        return departments.values().stream()
                .filter(each -> !OVERSEAS.contains(each.code()))
                .toList();
    }

    Collection<Area> regions() {
        return regions.values();
    }

    Pencil pencil(View view) {
        return new Pencil(topology, view);
    }

    /** The borders within régions. */
    String borders(Pencil pencil) {
        return pencil.lines(inner);
    }

    /** All points of these territories' outlines. */
    List<Degrees> places(List<Area> areas) {
        return areas.stream()
                .flatMap(area -> area.rings().stream())
                .flatMap(List::stream)
                .map(Topology::number)
                .distinct()
                .flatMap(arc -> topology.arcs().get(arc).stream())
                .toList();
    }

    /** Those of these territories that can be seen. @param here what the map is about */
    static Stream<Land> lands(Collection<Area> areas, Pencil pencil, boolean here) {
        return areas.stream()
                .map(area -> new Land(area.region(), pencil.outline(area), here))
                .filter(land -> !land.path().isEmpty());
    }

    /** The middles of these départements, by code. */
    static Map<String, Point> middles(List<Area> areas, Pencil pencil) {
        Map<String, Point> middles = new HashMap<>();
        areas.forEach(area -> pencil.middle(area).ifPresent(middle -> middles.put(area.code(), middle)));
        return middles;
    }
}
