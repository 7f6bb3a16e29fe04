/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.core.assignment;

import java.util.List;

/**
 * A network through which something flows at the least cost.
 *
 * @param supplies what each node gives, below zero where it takes; their sum is zero
 * @param arcs there may be several between two nodes
 */
public record Network(List<Integer> supplies, List<Arc> arcs) {
    public Network {
        supplies = List.copyOf(supplies);
        arcs = List.copyOf(arcs);
    }

    /** One way. @param from a node by its position @param capacity from 0 @param cost of each unit, 0 to 100 000 000 */
    public record Arc(int from, int to, int capacity, int cost) {}
}
