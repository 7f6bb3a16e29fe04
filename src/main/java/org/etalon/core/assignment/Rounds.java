/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.core.assignment;

import java.util.List;
import java.util.function.Function;
import java.util.function.IntFunction;
import java.util.stream.IntStream;

/**
 * Exchanges readers whose loads stay as they are, until the readers of each dossier together know as many domains as possible and each
 * reader's dossiers are spread over the kinds. What two readers know together is no sum of what each knows, so no single flow can see to
 * it; but who is best beside the others of each dossier is one. So each round decides anew on one seat of every dossier, all of them at
 * once, and counts only where the whole gets better.
 */
final class Rounds {
    /** What a domain that nobody knows costs: more than any spreading is worth. */
    static final int UNKNOWN = 10_000;

    /** Enough for all that were seen; each could only be better. */
    private static final int MOST = 5;

    private final Seats seats;
    private final Function<Network, int[]> solver;
    private final Kinds kinds;

    Rounds(Seats seats, Function<Network, int[]> solver) {
        this.seats = seats;
        this.solver = solver;
        kinds = Kinds.of(seats.sharing.candidacies());
    }

    void play() {
        int most = IntStream.range(0, seats.dossiers()).map(seats::need).max().orElse(0);
        // first all seats at once, which is best for the kinds
        boolean better =
                play(dossier -> IntStream.range(0, seats.need(dossier)).boxed().toList()) || most > 1;
        for (int turn = 1; turn <= MOST && better && most > 1; turn++) {
            better = false;
            for (int seat = 0; seat < most; seat++) {
                better |= play(one(seat, turn));
            }
        }
    }

    /** One seat of each dossier; in each turn others of them together. */
    private IntFunction<List<Integer>> one(int seat, int turn) {
        return dossier ->
                seat < seats.need(dossier) ? List.of((seat + dossier / turn) % seats.need(dossier)) : List.of();
    }

    private boolean play(IntFunction<List<Integer>> asked) {
        long before = cost();
        List<List<Integer>> stood = seats.given();
        new Round(
                        seats,
                        kinds,
                        IntStream.range(0, seats.dossiers()).mapToObj(asked).toList())
                .decide(solver);
        if (cost() < before) {
            return true;
        }
        seats.give(stood);
        return false;
    }

    /** What the rounds make small. */
    private long cost() {
        long cost = 0;
        int[][] count = new int[seats.readers()][kinds.count()];
        for (int dossier = 0; dossier < seats.dossiers(); dossier++) {
            List<Integer> reading = seats.reading(dossier).toList();
            cost += (long) UNKNOWN * seats.unknown(reading);
            for (int reader : reading) {
                count[reader][kinds.of(dossier)]++;
            }
        }
        for (int[] each : count) {
            for (int dossiers : each) {
                cost += (long) dossiers * dossiers;
            }
        }
        return cost;
    }

    /** The kinds of the dossiers, by their positions. */
    record Kinds(List<Integer> kinds, int count) {
        static Kinds of(List<Candidacy> candidacies) {
            List<String> all =
                    candidacies.stream().map(Candidacy::kind).distinct().toList();
            return new Kinds(
                    candidacies.stream().map(each -> all.indexOf(each.kind())).toList(), all.size());
        }

        int of(int dossier) {
            return kinds.get(dossier);
        }
    }
}
