/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.mail.queue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.etalon.mail.queue.QueuedLetter.Haste;
import org.etalon.platform.persistence.Databases;
import org.etalon.platform.persistence.Sql;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Nodes that work off one queue, die in the middle, or are only slow: nothing leaves twice, and nothing is lost in silence. */
class SeveralNodesIT extends QueueWithLetters {
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
        empty(database);
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
}
