/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.dossier.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.etalon.dossier.evidence.Shelf.ABOUT;
import static org.etalon.dossier.evidence.Shelf.file;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.etalon.core.problem.RefusedException;
import org.etalon.core.scoring.Assessment;
import org.etalon.core.scoring.Assessment.Lack;
import org.etalon.dossier.fill.Desk;
import org.etalon.dossier.fill.SaveOutcome.Saved;
import org.etalon.platform.persistence.Databases;
import org.etalon.platform.persistence.Sql;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A dossier's evidence on both databases, also where several work on it at once. */
class EvidenceIT {
    private static final String STRATEGY = "digital-strategy";
    private static final long MEGABYTE = 1_000_000;

    private final String question = Shelf.questions().get(0);
    private final String other = Shelf.questions().get(1);

    @ParameterizedTest
    @EnumSource
    void evidence_counts_at_once_for_each_question_that_it_serves(Databases database) {
        var shelf = new Shelf(Desk.of(database));

        var outcome = shelf.add(file(1, 100), question, other);

        assertThat(outcome.item().questions()).containsExactlyInAnyOrder(question, other);
        assertThat(shelf.counted(question)).isEqualTo(1);
        assertThat(lacksEvidence(outcome.assessment(), question)).isFalse();
        assertThat(shelf.items()).containsExactly(outcome.item());
        var detached = shelf.detach(outcome.item().id(), question);
        assertThat(detached.item().questions()).containsExactly(other);
        assertThat(shelf.counted(question)).isZero();
        assertThat(shelf.counted(other)).isEqualTo(1);
    }

    @ParameterizedTest
    @EnumSource
    void the_next_save_counts_the_evidence_that_came_and_went_since_the_last_one(Databases database) {
        var desk = Desk.of(database);
        var shelf = new Shelf(desk);
        desk.save(STRATEGY, 0, Map.of("answer", "mentioned"));

        var item = shelf.add(file(1, 100), STRATEGY).item();
        assertThat(lacksEvidence((Saved) desk.save(STRATEGY, 1, Map.of("answer", "measured"))))
                .isFalse();
        shelf.detach(item.id(), STRATEGY);
        assertThat(lacksEvidence((Saved) desk.save(STRATEGY, 2, Map.of("answer", "mentioned"))))
                .isTrue();
    }

    private static boolean lacksEvidence(Saved saved) {
        return lacksEvidence(saved.assessment(), STRATEGY);
    }

    @ParameterizedTest
    @EnumSource
    void what_serves_a_dossier_is_read_with_all_that_it_serves(Databases database) {
        var shelf = new Shelf(Desk.of(database));
        var both = shelf.add(file(1, 100), other, question).item();
        var link = shelf.add(EvidenceContent.link("https://example.org"), other).item();
        shelf.add(file(2, 100));

        List<EvidenceItem> serving = Sql.with(
                database.source(),
                connection -> ServingQuery.list(connection, shelf.at().dossier()));

        assertThat(serving).containsExactlyInAnyOrder(both, link);
    }

    @ParameterizedTest
    @EnumSource
    void attached_twice_is_attached_once_and_sent_twice_is_there_once(Databases database) {
        var shelf = new Shelf(Desk.of(database));
        var first = shelf.add(file(1, 100), question).item();

        shelf.attach(first.id(), question);
        var again = shelf.add(file(1, 100), question).item();

        assertThat(again.id()).isEqualTo(first.id());
        assertThat(shelf.counted(question)).isEqualTo(1);
        assertThat(shelf.used()).isEqualTo(100);
    }

    @ParameterizedTest
    @EnumSource
    void what_was_replaced_stays_and_counts_for_the_quota(Databases database) {
        var shelf = new Shelf(Desk.of(database));
        var item = shelf.add(file(1, 100), question).item();

        var replaced = shelf.with(desk -> desk.replace(shelf.at().dossier(), item.id(), file(2, 50)))
                .item();

        assertThat(replaced.latest().number()).isEqualTo(2);
        assertThat(replaced.version()).isEqualTo(2);
        List<EvidenceVersion> versions =
                Sql.with(database.source(), connection -> EvidenceQuery.versions(connection, item.id()));
        assertThat(versions).extracting(EvidenceVersion::content).containsExactly(file(2, 50), file(1, 100));
        assertThat(shelf.used()).isEqualTo(150);
        assertThat(referred(database, 1, 2, 3)).isEqualTo(2);
    }

    @ParameterizedTest
    @EnumSource
    void who_starts_from_an_older_version_changes_nothing(Databases database) {
        var shelf = new Shelf(Desk.of(database));
        var item = shelf.add(file(1, 100), question).item();
        var renamed = new EvidenceAbout("Autre", java.time.LocalDate.of(2026, 3, 31), null, false, "Page 4");

        var changed = shelf.with(desk -> desk.change(shelf.at().dossier(), item.id(), renamed, from -> from == 1));

        assertThat(changed.item().about()).isEqualTo(renamed);
        assertThatThrownBy(() ->
                        shelf.with(desk -> desk.change(shelf.at().dossier(), item.id(), ABOUT, from -> from == 1)))
                .hasMessageContaining("EVIDENCE_STALE");
    }

    @ParameterizedTest
    @EnumSource
    void a_withdrawn_item_is_unknown_and_counts_no_longer(Databases database) {
        var shelf = new Shelf(Desk.of(database));
        var item = shelf.add(file(1, 100), question).item();

        shelf.withdraw(item.id());

        assertThat(shelf.counted(question)).isZero();
        assertThat(shelf.items()).isEmpty();
        assertThat(shelf.used()).isZero();
        assertThatThrownBy(() -> shelf.attach(item.id(), question)).hasMessageContaining("code=UNKNOWN");
        assertThat(referred(database, 1)).isEqualTo(1);
    }

    @ParameterizedTest
    @EnumSource
    void strangers_hear_of_nothing_and_readers_change_nothing(Databases database) {
        var desk = Desk.of(database);
        var item = new Shelf(desk).add(file(1, 100), question).item();
        String domain = domain();

        refused(new Shelf(desk.stranger()), item, "code=UNKNOWN");
        refused(new Shelf(desk.joined("READER", "")), item, "NOT_YOURS_TO_DO");
        refused(new Shelf(desk.joined("ELECTED_REFERENT", "")), item, "NOT_YOURS_TO_DO");
        refused(new Shelf(desk.joined("CONTRIBUTOR", "no-such-domain")), item, "NOT_YOURS_TO_DO");
        assertThat(new Shelf(desk.joined("CONTRIBUTOR", domain))
                        .attach(item.id(), question)
                        .item()
                        .questions())
                .containsExactly(question);
        assertThatThrownBy(() -> new Shelf(desk).attach(item.id(), "no-such-question"))
                .hasMessageContaining("EVIDENCE_QUESTION_UNKNOWN");
    }

    private void refused(Shelf shelf, EvidenceItem item, String with) {
        List<Runnable> changes = List.of(
                () -> shelf.add(file(9, 1), question),
                () -> shelf.attach(item.id(), question),
                () -> shelf.detach(item.id(), question),
                () -> shelf.withdraw(item.id()));
        for (Runnable change : changes) {
            assertThatThrownBy(change::run).isInstanceOf(RefusedException.class).hasMessageContaining(with);
        }
    }

    @ParameterizedTest
    @EnumSource
    void of_eight_at_once_only_as_many_get_in_as_fit(Databases database) throws Exception {
        var shelf = new Shelf(Desk.of(database));
        shelf.add(file(100, 450 * MEGABYTE), question);

        List<String> told = atOnce(8, one -> shelf.add(file(one, 20 * MEGABYTE), question));

        assertThat(told.stream().filter(each -> each.equals("done"))).hasSize(2);
        assertThat(told.stream().filter(each -> each.contains("EVIDENCE_QUOTA")))
                .hasSize(6);
        assertThat(shelf.used()).isEqualTo(490 * MEGABYTE);
        assertThat(shelf.counted(question)).isEqualTo(3);
    }

    @ParameterizedTest
    @EnumSource
    void however_attaching_and_withdrawing_meet_the_count_is_true(Databases database) throws Exception {
        var shelf = new Shelf(Desk.of(database));
        for (int round = 0; round < 5; round++) {
            var item = shelf.add(file(round, 10), question).item();
            var stays = shelf.add(file(100 + round, 10)).item();

            atOnce(8, one -> switch (one % 4) {
                case 0 -> shelf.withdraw(item.id());
                case 1 -> shelf.attach(item.id(), other);
                case 2 -> shelf.attach(stays.id(), question);
                default -> shelf.attach(item.id(), question);
            });

            long uses = shelf.items().stream()
                    .filter(each -> each.questions().contains(question))
                    .count();
            assertThat(shelf.counted(question)).isEqualTo((int) uses).isEqualTo(round + 1);
            assertThat(shelf.counted(other)).isZero();
        }
    }

    private interface Step {
        EvidenceOutcome by(int one);
    }

    private static List<String> atOnce(int people, Step step) throws InterruptedException, ExecutionException {
        var threads = Executors.newFixedThreadPool(people);
        try {
            var barrier = new CyclicBarrier(people);
            List<Callable<String>> steps = IntStream.range(0, people)
                    .<Callable<String>>mapToObj(one -> () -> {
                        barrier.await();
                        return told(step, one);
                    })
                    .toList();
            List<String> told = new ArrayList<>();
            for (Future<String> done : threads.invokeAll(steps)) {
                told.add(done.get());
            }
            return told;
        } finally {
            threads.shutdown();
        }
    }

    private static String told(Step step, int one) {
        try {
            step.by(one);
            return "done";
        } catch (RefusedException refusal) {
            return refusal.getMessage();
        }
    }

    private static int referred(Databases database, int... numbers) {
        var digests =
                IntStream.of(numbers).mapToObj(each -> file(each, 1).digest()).toList();
        return Sql.with(database.source(), connection -> EvidenceReferences.among(connection, Set.copyOf(digests)))
                .size();
    }

    private String domain() {
        return org.etalon.dossier.DossierGround.SCORING.questionnaire().domains().stream()
                .filter(each ->
                        each.questions().stream().anyMatch(asked -> asked.id().equals(question)))
                .findFirst()
                .orElseThrow()
                .id();
    }

    private static boolean lacksEvidence(Assessment assessment, String question) {
        return assessment.questions().stream()
                .filter(each -> each.place().question().id().equals(question))
                .anyMatch(each -> each.lacks().contains(Lack.EVIDENCE));
    }
}
