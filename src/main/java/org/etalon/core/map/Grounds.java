/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.core.map;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** The grounds of all maps: France with its insets, each région, each département. Each is made when it is first asked for, and kept. */
public final class Grounds {
    /** The code of the inset of Paris and its neighbours. */
    public static final String RING = "paris";

    /** Paris and its neighbours. */
    static final List<String> PARIS = List.of("75", "92", "93", "94");

    private final Atlas atlas;
    private final Map<String, Ground> made = new ConcurrentHashMap<>();

    public Grounds(Topology topology) {
        atlas = new Atlas(topology);
    }

    /** All of France: the mainland, and below it what lies overseas and around Paris. */
    public Ground france() {
        return made.computeIfAbsent("", all -> WholeFrance.of(atlas));
    }

    /** A région and what surrounds it. */
    public Optional<Ground> findRegion(String code) {
        return atlas.findRegion(code)
                .map(region -> made.computeIfAbsent(
                        "region " + code, name -> CloseUp.of(region, atlas.departmentsOf(code), atlas)));
    }

    /** A département and what surrounds it. */
    public Optional<Ground> findDepartment(String code) {
        return atlas.findDepartment(code)
                .map(area ->
                        made.computeIfAbsent("department " + code, name -> CloseUp.of(area, List.of(area), atlas)));
    }
}
