/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.core.assignment;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;

/**
 * Shares dossiers out. In this order: no tie and no limit is passed over; as many seats as possible are filled; the loads are as even as
 * the rest lets them be (the sum of their squares is the least). So much is settled by one flow and is the best there is. Then {@link
 * Rounds} sees to competences and kinds.
 */
public final class Allotment {
    /** More than any way through the network costs: a seat stays empty only where nobody can be found. */
    private static final int EMPTY = 10_000_000;

    private final Seats seats;
    private final List<Network.Arc> arcs = new ArrayList<>();
    private final List<int[]> choices = new ArrayList<>();

    private Allotment(Sharing sharing) {
        seats = new Seats(sharing);
    }

    /** @param solver gives the flow on each arc of a network, at the least cost; the same network always gives the same one */
    public static Outcome of(Sharing sharing, Function<Network, int[]> solver) {
        var allotment = new Allotment(sharing);
        allotment.fill(solver);
        List<Shortage> shortages = allotment.shortages();
        if (!shortages.isEmpty()) {
            return new Outcome(java.util.Set.of(), shortages);
        }
        new Rounds(allotment.seats, solver).play();
        return new Outcome(allotment.seats.shares(), List.of());
    }

    private void fill(Function<Network, int[]> solver) {
        List<Integer> supplies = new ArrayList<>();
        supplies.add(0);
        for (int reader = 0; reader < seats.readers(); reader++) {
            supplies.add(0);
            from(reader);
        }
        int total = 0;
        for (int dossier = 0; dossier < seats.dossiers(); dossier++) {
            int need = seats.need(dossier);
            supplies.add(-need);
            total += need;
            arcs.add(new Network.Arc(0, 1 + seats.readers() + dossier, need, EMPTY));
        }
        supplies.set(0, total);
        int[] flow = solver.apply(new Network(supplies, arcs));
        for (int[] choice : choices) {
            if (flow[choice[0]] > 0) {
                seats.given(choice[2]).add(choice[1]);
            }
        }
    }

    /** Each further dossier costs more than the one before, so that whoever has the fewest comes first. */
    private void from(int reader) {
        int open = 0;
        for (int dossier = 0; dossier < seats.dossiers(); dossier++) {
            if (seats.isOpen(reader, dossier) && seats.need(dossier) > 0) {
                choices.add(new int[] {arcs.size(), reader, dossier});
                arcs.add(new Network.Arc(1 + reader, 1 + seats.readers() + dossier, 1, 0));
                open++;
            }
        }
        int load = seats.keptBy(reader);
        int most = Math.min(open, seats.reader(reader).room(load));
        for (int more = 1; more <= most; more++) {
            arcs.add(new Network.Arc(0, 1 + reader, 1, 2 * (load + more) - 1));
        }
    }

    private List<Shortage> shortages() {
        List<Shortage> shortages = new ArrayList<>();
        for (int dossier = 0; dossier < seats.dossiers(); dossier++) {
            if (seats.given(dossier).size() < seats.need(dossier)) {
                shortages.add(shortage(dossier));
            }
        }
        return shortages;
    }

    private Shortage shortage(int dossier) {
        Candidacy candidacy = seats.sharing.candidacies().get(dossier);
        List<Integer> reading = seats.reading(dossier).toList();
        Map<Hindrance, List<UUID>> hindered = new EnumMap<>(Hindrance.class);
        for (int reader = 0; reader < seats.readers(); reader++) {
            if (!reading.contains(reader)) {
                // with room left, the flow would have gone there
                Hindrance why =
                        seats.sharing.hindrance(seats.reader(reader), candidacy).orElse(Hindrance.FULL);
                hindered.computeIfAbsent(why, each -> new ArrayList<>())
                        .add(seats.reader(reader).id());
            }
        }
        return new Shortage(candidacy.id(), reading.size(), hindered);
    }
}
