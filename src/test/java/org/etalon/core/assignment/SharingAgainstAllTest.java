/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.core.assignment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.etalon.core.assignment.Juries.Obstacles;
import org.etalon.platform.flow.CheapestFlow;
import org.junit.jupiter.api.Test;

/** Small juries against all that could be given at all, tried one after the other. */
class SharingAgainstAllTest {
    private static final Obstacles MANY = new Obstacles(25, 50, 10, 10);

    /** What is best of all: seats filled, then the sum of the squares of the loads. */
    private record Best(int filled, long squares) {
        boolean isBetterThan(Best other) {
            return other == null || filled > other.filled() || filled == other.filled() && squares < other.squares();
        }
    }

    private static Best best(Sharing sharing) {
        List<Share> pairs = new ArrayList<>();
        for (Reader reader : sharing.readers()) {
            for (Candidacy candidacy : sharing.candidacies()) {
                var share = new Share(reader.id(), candidacy.id());
                if (!sharing.kept().contains(share)
                        && sharing.hindrance(reader, candidacy).isEmpty()) {
                    pairs.add(share);
                }
            }
        }
        Best best = null;
        for (int chosen = 0; chosen < 1 << pairs.size(); chosen++) {
            Set<Share> given = new HashSet<>();
            for (int i = 0; i < pairs.size(); i++) {
                if ((chosen >> i & 1) == 1) {
                    given.add(pairs.get(i));
                }
            }
            Best found = judged(sharing, given);
            if (found != null && found.isBetterThan(best)) {
                best = found;
            }
        }
        return best;
    }

    /** Null where it can't be. */
    private static Best judged(Sharing sharing, Set<Share> given) {
        Map<UUID, Integer> loads = new HashMap<>();
        Map<UUID, Integer> more = new HashMap<>();
        Map<UUID, Integer> readers = new HashMap<>();
        sharing.kept().forEach(each -> loads.merge(each.reader(), 1, Integer::sum));
        sharing.kept().forEach(each -> readers.merge(each.dossier(), 1, Integer::sum));
        given.forEach(each -> loads.merge(each.reader(), 1, Integer::sum));
        given.forEach(each -> more.merge(each.dossier(), 1, Integer::sum));
        for (Reader reader : sharing.readers()) {
            boolean gets = given.stream().anyMatch(each -> each.reader().equals(reader.id()));
            if (gets
                    && reader.most().isPresent()
                    && loads.get(reader.id()) > reader.most().get()) {
                return null;
            }
        }
        for (var each : more.entrySet()) {
            if (each.getValue() > Math.max(0, sharing.least() - readers.getOrDefault(each.getKey(), 0))) {
                return null;
            }
        }
        return new Best(
                given.size(),
                loads.values().stream().mapToLong(load -> (long) load * load).sum());
    }

    @Test
    void as_many_seats_as_can_be_are_filled_and_as_evenly_as_can_be() {
        int whole = 0;
        for (int seed = 0; seed < 300; seed++) {
            Sharing sharing = Juries.of(seed, 2 + seed % 3, 2 + seed % 2, 1 + seed % 2, MANY);
            Best best = best(sharing);
            Outcome outcome = Allotment.of(sharing, CheapestFlow::of);
            int wanted = sharing.candidacies().stream()
                    .mapToInt(each -> (int) Math.max(
                            0,
                            sharing.least()
                                    - sharing.kept().stream()
                                            .filter(kept -> kept.dossier().equals(each.id()))
                                            .count()))
                    .sum();
            int lacking = outcome.shortages().stream()
                    .mapToInt(each -> sharing.least() - each.found())
                    .sum();
            assertThat(wanted - lacking).as("seats filled, seed " + seed).isEqualTo(best.filled());
            if (outcome.isWhole()) {
                whole++;
                assertThat(judged(sharing, outcome.given())).as("seed " + seed).isEqualTo(best);
            }
        }
        assertThat(whole).as("of both sorts").isBetween(50, 250);
    }
}
