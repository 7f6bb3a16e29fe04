/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.mail.queue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.etalon.mail.letter.Written;
import org.etalon.mail.queue.QueuedLetter.Haste;
import org.etalon.platform.persistence.Databases;
import org.etalon.platform.persistence.Sql;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The queue on the databases that it runs on: once, at the right time, and known to the last. */
class DeliveryRoundIT {
    private static final Instant START = Instant.parse("2026-11-23T06:00:00Z");

    private final SetClock clock = new SetClock(START);

    @ParameterizedTest
    @EnumSource
    void a_letter_leaves_once_and_is_forgotten_but_for_the_fact(Databases database) {
        UUID id = queued(database, Haste.NECESSARY);
        var carrier = new NotedCarrier();

        round(database, carrier);
        round(database, carrier);

        assertThat(carrier.letters).extracting(QueuedLetter::id).containsExactly(id);
        assertThat(carrier.letters.get(0).written().html()).isEqualTo("<p>é 🙂</p>");
        assertThat(row(database, id))
                .containsEntry("state", "SENT")
                .containsEntry("email", null)
                .containsEntry("name", null)
                .containsEntry("subject", null)
                .containsEntry("plain", null)
                .containsEntry("html", null);
    }

    @ParameterizedTest
    @EnumSource
    void what_is_rolled_back_is_not_sent_and_what_is_committed_is(Databases database) {
        database.empty();
        UUID kept = UUID.randomUUID();
        UUID dropped = UUID.randomUUID();
        database.inTransaction(entities -> {
            repository(entities).add(letter(kept, Haste.NECESSARY));
            return null;
        });
        assertThatThrownBy(() -> database.inTransaction(entities -> {
                    repository(entities).add(letter(dropped, Haste.NECESSARY));
                    throw new IllegalArgumentException("the use case refuses");
                }))
                .isInstanceOf(IllegalArgumentException.class);
        var carrier = new NotedCarrier();

        round(database, carrier);

        assertThat(carrier.letters).extracting(QueuedLetter::id).containsExactly(kept);
    }

    @ParameterizedTest
    @EnumSource
    void what_is_necessary_leaves_before_what_is_collected(Databases database) {
        UUID collected = queued(database, Haste.COLLECTED);
        UUID necessary = UUID.randomUUID();
        Sql.inTransaction(database.source(), connection -> {
            LetterRepository.add(connection, letter(necessary, Haste.NECESSARY));
            return null;
        });
        var carrier = new NotedCarrier();

        round(database, carrier);

        assertThat(carrier.letters).extracting(QueuedLetter::id).containsExactly(necessary, collected);
    }

    @ParameterizedTest
    @EnumSource
    void a_refusal_for_now_is_tried_again_after_growing_pauses_and_given_up_after_a_day(Databases database) {
        UUID id = queued(database, Haste.NECESSARY);
        var carrier = new NotedCarrier(Outcome.later("451 4.7.1"));
        List<Duration> tried = new ArrayList<>();
        for (int minute = 0; minute < 60 * 30; minute++) {
            int before = carrier.letters.size();
            round(database, carrier);
            if (carrier.letters.size() > before) {
                tried.add(Duration.between(START, clock.instant()));
            }
            clock.pass(Duration.ofMinutes(1));
        }

        assertThat(tried.stream().map(Duration::toMinutes)).containsExactly(0L, 1L, 6L, 21L, 81L, 261L, 621L, 1341L);
        assertThat(row(database, id)).containsEntry("state", "GIVEN_UP").containsEntry("reason", "451 4.7.1");
    }

    @ParameterizedTest
    @EnumSource
    void a_refusal_for_good_is_given_up_at_once_with_its_reason(Databases database) {
        UUID id = queued(database, Haste.NECESSARY);
        var carrier = new NotedCarrier(Outcome.refused("550 5.1.1"));

        round(database, carrier);
        clock.pass(Duration.ofDays(2));
        round(database, carrier);

        assertThat(carrier.letters).hasSize(1);
        assertThat(row(database, id)).containsEntry("state", "GIVEN_UP").containsEntry("reason", "550 5.1.1");
    }

    @ParameterizedTest
    @EnumSource
    void a_node_that_dies_before_handing_over_leaves_the_letter_to_the_others(Databases database) {
        UUID id = queued(database, Haste.NECESSARY);
        assertThatThrownBy(() -> round(database, new DyingCarrier(false))).isInstanceOf(NodeDied.class);
        assertThat(row(database, id)).containsEntry("state", "TAKEN");
        var carrier = new NotedCarrier();

        round(database, carrier);
        assertThat(carrier.letters).as("still in the hands of the first node").isEmpty();
        clock.pass(LetterQueue.TAKEN_FOR.plusSeconds(1));
        round(database, carrier);

        assertThat(carrier.letters).hasSize(1);
        assertThat(row(database, id)).containsEntry("state", "SENT").containsEntry("attempts", 2);
    }

    @ParameterizedTest
    @EnumSource
    void a_node_that_dies_while_handing_over_leaves_an_uncertain_letter_that_is_never_sent_again(Databases database) {
        UUID id = queued(database, Haste.NECESSARY);
        assertThatThrownBy(() -> round(database, new DyingCarrier(true))).isInstanceOf(NodeDied.class);
        assertThat(row(database, id)).containsEntry("state", "HANDING");
        var carrier = new NotedCarrier();

        for (int hour = 0; hour < 48; hour++) {
            round(database, carrier);
            clock.pass(Duration.ofHours(1));
        }

        assertThat(carrier.letters).isEmpty();
        assertThat(row(database, id)).containsEntry("state", "UNCERTAIN").containsEntry("reason", "node lost");
        assertThat(row(database, id).get("email"))
                .as("an organiser can see to whom")
                .isNotNull();
    }

    @ParameterizedTest
    @EnumSource
    void a_letter_at_which_every_node_dies_is_given_up(Databases database) {
        UUID id = queued(database, Haste.NECESSARY);
        for (int time = 0; time < Retries.MOST; time++) {
            assertThatThrownBy(() -> round(database, new DyingCarrier(false))).isInstanceOf(NodeDied.class);
            clock.pass(LetterQueue.TAKEN_FOR.plusSeconds(1));
        }
        var carrier = new NotedCarrier();

        round(database, carrier);

        assertThat(carrier.letters).isEmpty();
        assertThat(row(database, id)).containsEntry("state", "GIVEN_UP");
    }

    @ParameterizedTest
    @EnumSource
    void a_node_that_was_only_slow_can_no_longer_hand_over_what_another_has_taken(Databases database) {
        UUID id = queued(database, Haste.NECESSARY);
        var other = new NotedCarrier();
        boolean[] mayLeave = {true};

        round(database, new NotedCarrier() {
            @Override
            public Outcome carry(QueuedLetter letter, HandOver mark) {
                clock.pass(LetterQueue.TAKEN_FOR.plusSeconds(1));
                round(database, other);
                mayLeave[0] = mark.mark();
                return Outcome.later("taken by another node");
            }
        });

        assertThat(mayLeave[0]).isFalse();
        assertThat(other.letters).hasSize(1);
        assertThat(row(database, id)).containsEntry("state", "SENT");
    }

    @ParameterizedTest
    @EnumSource
    void four_nodes_at_once_send_each_letter_once(Databases database) throws Exception {
        database.empty();
        int many = 200;
        Sql.inTransaction(database.source(), connection -> {
            for (int i = 0; i < many; i++) {
                LetterRepository.add(connection, letter(UUID.randomUUID(), Haste.NECESSARY));
            }
            return null;
        });
        Map<UUID, Integer> sent = new ConcurrentHashMap<>();
        var start = new CyclicBarrier(4);
        Callable<Void> node = () -> {
            start.await();
            round(database, new NotedCarrier() {
                @Override
                public Outcome carry(QueuedLetter letter, HandOver mark) {
                    if (mark.mark()) {
                        sent.merge(letter.id(), 1, Integer::sum);
                    }
                    return Outcome.sent();
                }
            });
            return null;
        };
        var nodes = Executors.newFixedThreadPool(4);
        for (var done :
                nodes.invokeAll(IntStream.range(0, 4).mapToObj(i -> node).collect(Collectors.toList()))) {
            done.get();
        }
        nodes.shutdown();
        round(database, new NotedCarrier());

        assertThat(sent).hasSize(many);
        assertThat(sent.values()).containsOnly(1);
        assertThat(states(database)).containsExactly(Map.entry("SENT", (long) many));
    }

    @ParameterizedTest
    @EnumSource
    void what_ended_is_deleted_after_thirty_days(Databases database) {
        UUID id = queued(database, Haste.NECESSARY);
        round(database, new NotedCarrier(Outcome.refused("550")));

        clock.pass(Duration.ofDays(30));
        round(database, new NotedCarrier());
        assertThat(row(database, id)).isNotEmpty();
        clock.pass(Duration.ofSeconds(1));
        round(database, new NotedCarrier());

        assertThat(row(database, id)).isEmpty();
    }

    private void round(Databases database, Carrier carrier) {
        new DeliveryRound(database.source(), clock, () -> carrier).run();
    }

    private UUID queued(Databases database, Haste haste) {
        database.empty();
        UUID id = UUID.randomUUID();
        Sql.inTransaction(database.source(), connection -> {
            LetterRepository.add(connection, letter(id, haste));
            return null;
        });
        return id;
    }

    private static QueuedLetter letter(UUID id, Haste haste) {
        return new QueuedLetter(
                id,
                "tests.HELLO",
                haste,
                "camille@example.org",
                "Camille",
                new Written("Bonjour", "é 🙂\n", "<p>é 🙂</p>"),
                "",
                0,
                START);
    }

    private static LetterRepository repository(jakarta.persistence.EntityManager entities) {
        var repository = new LetterRepository();
        repository.entities = entities;
        return repository;
    }

    private static Map<String, Object> row(Databases database, UUID id) {
        return Sql.with(database.source(), connection -> {
            try (var statement = connection.prepareStatement("select * from mail_letter where id = ?")) {
                statement.setObject(1, id);
                try (var row = statement.executeQuery()) {
                    Map<String, Object> values = new java.util.HashMap<>();
                    boolean found = row.next();
                    for (int i = 1; found && i <= row.getMetaData().getColumnCount(); i++) {
                        values.put(
                                row.getMetaData().getColumnName(i).toLowerCase(java.util.Locale.ROOT),
                                row.getObject(i));
                    }
                    return values;
                }
            }
        });
    }

    private static Map<String, Long> states(Databases database) {
        return Sql.with(database.source(), connection -> {
            try (var statement = connection.prepareStatement("select state, count(*) from mail_letter group by state");
                    var row = statement.executeQuery()) {
                Map<String, Long> counts = new java.util.HashMap<>();
                while (row.next()) {
                    counts.put(row.getString(1), row.getLong(2));
                }
                return counts;
            }
        });
    }

    /** Carries into a list, or says always the same. */
    private static class NotedCarrier implements Carrier {
        final List<QueuedLetter> letters = new ArrayList<>();
        private final Outcome outcome;

        NotedCarrier(Outcome outcome) {
            this.outcome = outcome;
        }

        NotedCarrier() {
            this(Outcome.sent());
        }

        @Override
        public Outcome carry(QueuedLetter letter, HandOver mark) {
            letters.add(letter);
            return outcome;
        }

        @Override
        public void close() {
            // holds nothing
        }
    }

    private static final class NodeDied extends Error {
        private static final long serialVersionUID = 1;
    }

    /** The node goes down at this letter: before or after the mark. */
    private static final class DyingCarrier extends NotedCarrier {
        private final boolean marks;

        DyingCarrier(boolean marks) {
            this.marks = marks;
        }

        @Override
        public Outcome carry(QueuedLetter letter, HandOver mark) {
            if (marks) {
                assertThat(mark.mark()).isTrue();
            }
            throw new NodeDied();
        }
    }
}
