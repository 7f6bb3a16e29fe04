/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.platform.flow;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.etalon.core.assignment.Network;
import org.jgrapht.Graph;
import org.jgrapht.alg.flow.mincost.CapacityScalingMinimumCostFlow;
import org.jgrapht.alg.flow.mincost.MinimumCostFlowProblem.MinimumCostFlowProblemImpl;
import org.jgrapht.graph.builder.GraphTypeBuilder;

/** The cheapest flow through a network, exactly: by capacity scaling and successive shortest paths. */
public final class CheapestFlow {
    private CheapestFlow() {}

    /**
     * The same network always gives the same flow.
     *
     * @return the flow on each arc, in their order
     * @throws IllegalArgumentException where what is given can't all flow to where it is taken
     */
    public static int[] of(Network network) {
        List<Network.Arc> arcs = network.arcs();
        Graph<Integer, Integer> graph = GraphTypeBuilder.<Integer, Integer>directed()
                .allowingMultipleEdges(true)
                .weighted(true)
                .buildGraph();
        IntStream.range(0, network.supplies().size()).forEach(graph::addVertex);
        for (int arc = 0; arc < arcs.size(); arc++) {
            graph.addEdge(arcs.get(arc).from(), arcs.get(arc).to(), arc);
            graph.setEdgeWeight(arc, arcs.get(arc).cost());
        }
        var problem = new MinimumCostFlowProblemImpl<Integer, Integer>(
                graph, network.supplies()::get, arc -> arcs.get(arc).capacity());
        Map<Integer, Double> flow = new CapacityScalingMinimumCostFlow<Integer, Integer>()
                .getMinimumCostFlow(problem)
                .getFlowMap();
        // whole numbers, as all capacities are
        return IntStream.range(0, arcs.size())
                .map(arc -> flow.get(arc).intValue())
                .toArray();
    }
}
