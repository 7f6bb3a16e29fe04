/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.core.map;

import java.util.List;

/**
 * The borders of France's départements and régions, each line once.
 *
 * @param arcs lines from one end to the other; what lies on both sides shares them
 * @param departments with Insee's codes
 * @param regions with Insee's codes; their lines are those of their départements
 */
public record Topology(List<List<Degrees>> arcs, List<Area> departments, List<Area> regions) {
    public Topology {
        arcs = arcs.stream().map(List::copyOf).toList();
        departments = List.copyOf(departments);
        regions = List.copyOf(regions);
    }

    /**
     * A territory.
     *
     * @param region the région in which it lies; its own code where it is one
     * @param rings closed lines, each of numbers of arcs; ~n (below zero) is arc n from its end to its beginning
     */
    public record Area(String code, String region, List<List<Integer>> rings) {
        public Area {
            rings = rings.stream().map(List::copyOf).toList();
        }
    }

    /** The number of an arc, whatever its direction. */
    static int number(int arc) {
        return arc < 0 ? ~arc : arc;
    }
}
