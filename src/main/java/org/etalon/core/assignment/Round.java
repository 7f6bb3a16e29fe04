/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.core.assignment;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.Function;
import org.etalon.core.assignment.Rounds.Kinds;

/** Some seats of each dossier are given anew, all together, to the same readers as often as before. */
final class Round {
    private final Seats seats;
    private final Kinds kinds;
    private final List<List<Integer>> asked;
    private final int[] free;
    private final int[][] count;
    private final List<Network.Arc> arcs = new ArrayList<>();
    private final List<int[]> choices = new ArrayList<>();

    /** @param asked which seats, by dossier */
    Round(Seats seats, Kinds kinds, List<List<Integer>> asked) {
        this.seats = seats;
        this.kinds = kinds;
        this.asked = asked;
        free = new int[seats.readers()];
        count = new int[seats.readers()][kinds.count()];
        for (int dossier = 0; dossier < seats.dossiers(); dossier++) {
            for (int other : others(dossier)) {
                count[other][kinds.of(dossier)]++;
            }
            for (int seat : asked.get(dossier)) {
                free[seats.given(dossier).get(seat)]++;
            }
        }
    }

    /** Who stays. */
    private List<Integer> others(int dossier) {
        List<Integer> others = new ArrayList<>(seats.reading(dossier).toList());
        for (int seat : asked.get(dossier)) {
            others.remove(seats.given(dossier).get(seat));
        }
        return others;
    }

    void decide(Function<Network, int[]> solver) {
        for (int dossier = 0; dossier < seats.dossiers(); dossier++) {
            choose(dossier);
        }
        fromReaders();
        int[] flow = solver.apply(new Network(supplies(), arcs));
        List<List<Integer>> found = new ArrayList<>();
        asked.forEach(each -> found.add(new ArrayList<>()));
        for (int[] choice : choices) {
            if (flow[choice[0]] > 0) {
                found.get(choice[2]).add(choice[1]);
            }
        }
        for (int dossier = 0; dossier < seats.dossiers(); dossier++) {
            for (int i = 0; i < asked.get(dossier).size(); i++) {
                seats.given(dossier)
                        .set(asked.get(dossier).get(i), found.get(dossier).get(i));
            }
        }
    }

    private int node(int reader, int kind) {
        return 1 + seats.readers() + reader * kinds.count() + kind;
    }

    private int node(int dossier) {
        return 1 + seats.readers() * (1 + kinds.count()) + dossier;
    }

    private List<Integer> supplies() {
        List<Integer> supplies = new ArrayList<>(Collections.nCopies(node(0), 0));
        asked.forEach(each -> supplies.add(-each.size()));
        supplies.set(0, asked.stream().mapToInt(List::size).sum());
        return supplies;
    }

    private void choose(int dossier) {
        if (asked.get(dossier).isEmpty()) {
            return;
        }
        List<Integer> together = others(dossier);
        int others = together.size();
        for (int reader = 0; reader < seats.readers(); reader++) {
            if (free[reader] > 0
                    && seats.isOpen(reader, dossier)
                    && !together.subList(0, others).contains(reader)) {
                together.add(reader);
                int cost = Rounds.UNKNOWN * seats.unknown(together);
                together.remove(others);
                choices.add(new int[] {arcs.size(), reader, dossier});
                arcs.add(new Network.Arc(node(reader, kinds.of(dossier)), node(dossier), 1, cost));
            }
        }
    }

    /** Each further dossier of a kind costs more than the one before. */
    private void fromReaders() {
        for (int reader = 0; reader < seats.readers(); reader++) {
            arcs.add(new Network.Arc(0, 1 + reader, free[reader], 0));
            for (int kind = 0; kind < kinds.count(); kind++) {
                for (int more = 1; more <= free[reader]; more++) {
                    int cost = 2 * (count[reader][kind] + more) - 1;
                    arcs.add(new Network.Arc(1 + reader, node(reader, kind), 1, cost));
                }
            }
        }
    }
}
