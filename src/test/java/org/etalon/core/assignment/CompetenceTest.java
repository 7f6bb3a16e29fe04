/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.core.assignment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import org.etalon.platform.flow.CheapestFlow;
import org.junit.jupiter.api.Test;

/** Readers are chosen who know together what none of them knows alone, and who see several kinds. */
class CompetenceTest {
    private static final Set<String> DOMAINS = Set.of("strategy", "software", "data", "skills");

    private static Reader reader(int number, String... domains) {
        return new Reader(new UUID(1, number), Set.of(domains), Optional.empty(), Optional.empty());
    }

    private static List<Candidacy> dossiers(int count, String... kinds) {
        return IntStream.range(0, count)
                .mapToObj(number -> new Candidacy(new UUID(2, number), kinds[number % kinds.length]))
                .toList();
    }

    private static Outlook shared(List<Reader> readers, List<Candidacy> dossiers, int least) {
        var sharing = new Sharing(readers, dossiers, DOMAINS, Set.of(), Set.of(), least);
        return Outlook.of(sharing, Allotment.of(sharing, CheapestFlow::of).given());
    }

    @Test
    void two_who_know_half_each_read_together() {
        List<Reader> readers = List.of(
                reader(0, "strategy", "software"),
                reader(1, "strategy", "software"),
                reader(2, "data", "skills"),
                reader(3, "data", "skills"));
        assertThat(shared(readers, dossiers(12, "commune"), 2).gaps()).isEmpty();
    }

    @Test
    void who_knows_everything_makes_up_for_who_knows_little() {
        List<Reader> readers = List.of(reader(0), reader(1), reader(2, "data"), reader(3, "data"));
        assertThat(shared(readers, dossiers(20, "commune"), 2).gaps()).isEmpty();
    }

    @Test
    void three_who_know_a_third_each_read_together() {
        List<String> thirds = List.of("strategy", "software", "data");
        List<Reader> readers = IntStream.range(0, 6)
                .mapToObj(number -> reader(number, thirds.get(number % 3), "skills"))
                .toList();
        assertThat(shared(readers, dossiers(14, "commune"), 3).gaps()).isEmpty();
    }

    @Test
    void everybody_sees_some_of_each_kind() {
        List<Reader> readers =
                IntStream.range(0, 4).mapToObj(number -> reader(number)).toList();
        List<Candidacy> dossiers = dossiers(16, "commune", "commune", "epci", "region");
        var sharing = new Sharing(readers, dossiers, DOMAINS, Set.of(), Set.of(), 2);
        Set<Share> given = Allotment.of(sharing, CheapestFlow::of).given();
        for (Reader reader : readers) {
            for (String kind : List.of("epci", "region")) {
                assertThat(dossiers.stream()
                                .filter(each -> each.kind().equals(kind))
                                .filter(each -> given.contains(new Share(reader.id(), each.id()))))
                        .as(kind + " of " + reader.id())
                        .hasSize(2);
            }
        }
    }

    @Test
    void what_stands_is_counted_and_stays() {
        List<Reader> readers = List.of(reader(0), reader(1), reader(2));
        List<Candidacy> dossiers = dossiers(3, "commune");
        Set<Share> kept = Set.of(
                new Share(readers.get(0).id(), dossiers.get(0).id()),
                new Share(readers.get(0).id(), dossiers.get(1).id()));
        Outcome outcome = Allotment.of(new Sharing(readers, dossiers, DOMAINS, Set.of(), kept, 2), CheapestFlow::of);
        assertThat(outcome.given()).hasSize(4).noneMatch(each -> each.reader()
                .equals(readers.get(0).id()));
    }

    @Test
    void a_dossier_without_enough_readers_is_told_with_why() {
        List<Reader> readers = List.of(
                reader(0),
                new Reader(new UUID(1, 1), Set.of(), Optional.of(0), Optional.empty()),
                new Reader(new UUID(1, 2), Set.of(), Optional.empty(), Optional.of(Hindrance.AWAY)),
                reader(3));
        List<Candidacy> dossiers = dossiers(1, "commune");
        Set<Share> barred =
                Set.of(new Share(readers.get(3).id(), dossiers.get(0).id()));
        Outcome outcome = Allotment.of(new Sharing(readers, dossiers, DOMAINS, barred, Set.of(), 2), CheapestFlow::of);
        assertThat(outcome.given()).isEmpty();
        assertThat(outcome.shortages()).singleElement().satisfies(shortage -> {
            assertThat(shortage.found()).isEqualTo(1);
            assertThat(shortage.hindered().get(Hindrance.FULL))
                    .containsExactly(readers.get(1).id());
            assertThat(shortage.hindered().get(Hindrance.AWAY))
                    .containsExactly(readers.get(2).id());
            assertThat(shortage.hindered().get(Hindrance.RECUSED))
                    .containsExactly(readers.get(3).id());
        });
    }
}
