/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.core.assignment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.etalon.core.assignment.Juries.Obstacles;
import org.etalon.platform.flow.CheapestFlow;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What holds for each jury, whoever is in it. */
class LawsOfSharingTest {
    private static final Obstacles MANY = new Obstacles(15, 40, 10, 4);

    static Stream<Sharing> juries() {
        return LongStream.range(0, 60)
                .mapToObj(seed ->
                        Juries.of(seed, 3 + (int) (seed % 10), 5 + (int) (seed % 23), 1 + (int) (seed % 3), MANY));
    }

    private static Set<Share> all(Sharing sharing, Outcome outcome) {
        Set<Share> all = new HashSet<>(sharing.kept());
        all.addAll(outcome.given());
        return all;
    }

    private static Map<UUID, Long> count(Set<Share> shares, Function<Share, UUID> whose) {
        return shares.stream().collect(Collectors.groupingBy(whose, Collectors.counting()));
    }

    @ParameterizedTest
    @MethodSource("juries")
    void nobody_is_given_what_ties_them_or_more_than_they_take(Sharing sharing) {
        Outcome outcome = Allotment.of(sharing, CheapestFlow::of);
        assertThat(outcome.given())
                .noneMatch(each ->
                        sharing.barred().contains(each) || sharing.kept().contains(each));
        Map<UUID, Long> given = count(outcome.given(), Share::reader);
        Map<UUID, Long> loads = count(all(sharing, outcome), Share::reader);
        for (Reader reader : sharing.readers()) {
            if (given.containsKey(reader.id())) {
                assertThat(reader.hindered()).isEmpty();
                reader.most()
                        .ifPresent(most -> assertThat(loads.get(reader.id())).isLessThanOrEqualTo(most.longValue()));
            }
        }
    }

    @ParameterizedTest
    @MethodSource("juries")
    void each_dossier_has_as_many_readers_as_it_wants_or_it_is_said_who_is_hindered(Sharing sharing) {
        Outcome outcome = Allotment.of(sharing, CheapestFlow::of);
        Map<UUID, Long> readers = count(all(sharing, outcome), Share::dossier);
        Map<UUID, Long> kept = count(sharing.kept(), Share::dossier);
        if (outcome.isWhole()) {
            for (Candidacy each : sharing.candidacies()) {
                assertThat(readers.getOrDefault(each.id(), 0L))
                        .isEqualTo(Math.max(sharing.least(), kept.getOrDefault(each.id(), 0L)));
            }
        }
        for (Shortage shortage : outcome.shortages()) {
            assertThat(shortage.found()).isLessThan(sharing.least());
            int hindered =
                    shortage.hindered().values().stream().mapToInt(List::size).sum();
            assertThat(shortage.found() + hindered).isEqualTo(sharing.readers().size());
            shortage.hindered()
                    .forEach((why, who) -> who.forEach(
                            reader -> assertThat(sharing.barred().contains(new Share(reader, shortage.dossier())))
                                    .isEqualTo(why == Hindrance.RECUSED)));
        }
    }

    @ParameterizedTest
    @MethodSource("juries")
    void no_load_is_evened_out_by_giving_a_dossier_to_somebody_else(Sharing sharing) {
        Outcome outcome = Allotment.of(sharing, CheapestFlow::of);
        Set<Share> all = all(sharing, outcome);
        Map<UUID, Long> loads = count(all, Share::reader);
        Map<UUID, Candidacy> candidacies =
                sharing.candidacies().stream().collect(Collectors.toMap(Candidacy::id, each -> each));
        for (Share share : outcome.given()) {
            for (Reader other : sharing.readers()) {
                long load = loads.getOrDefault(other.id(), 0L);
                boolean could = sharing.hindrance(other, candidacies.get(share.dossier()))
                                .isEmpty()
                        && !all.contains(new Share(other.id(), share.dossier()))
                        && other.most().map(most -> load < most).orElse(true);
                assertThat(could && load + 1 < loads.get(share.reader()))
                        .as("%s to %s instead", share, other)
                        .isFalse();
            }
        }
    }

    @Test
    void loads_differ_by_one_at_most_where_nothing_hinders() {
        for (int seed = 0; seed < 30; seed++) {
            int readers = 2 + seed % 9;
            Sharing sharing = Juries.of(seed, readers, 3 + seed, Math.min(readers, 1 + seed % 3), Obstacles.NONE);
            Outcome outcome = Allotment.of(sharing, CheapestFlow::of);
            assertThat(outcome.isWhole()).isTrue();
            Map<UUID, Long> loads = count(outcome.given(), Share::reader);
            long most = loads.values().stream().mapToLong(each -> each).max().orElse(0);
            long least = sharing.readers().stream()
                    .mapToLong(each -> loads.getOrDefault(each.id(), 0L))
                    .min()
                    .orElse(0);
            assertThat(most - least).isLessThanOrEqualTo(1);
        }
    }

    @Test
    void the_same_jury_is_always_given_the_same() {
        Sharing sharing = Juries.of(7, 9, 40, 2, MANY);
        assertThat(Allotment.of(sharing, CheapestFlow::of)).isEqualTo(Allotment.of(sharing, CheapestFlow::of));
    }
}
