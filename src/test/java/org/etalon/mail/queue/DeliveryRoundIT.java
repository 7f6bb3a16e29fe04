/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.mail.queue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.etalon.mail.queue.QueuedLetter.Haste;
import org.etalon.platform.persistence.Databases;
import org.etalon.platform.persistence.Sql;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The queue on the databases that it runs on: once, at the right time, and known to the last. */
class DeliveryRoundIT extends QueueWithLetters {
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
        empty(database);
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
        while (row(database, id).get("state").equals("WAITING")) {
            Instant due = Sql.with(database.source(), connection -> due(connection, id));
            clock.pass(Duration.between(clock.instant(), due.minusSeconds(1)));
            round(database, carrier);
            assertThat(carrier.letters).as("a second too early").hasSize(tried.size());
            clock.pass(Duration.ofSeconds(1));
            round(database, carrier);
            tried.add(Duration.between(START, clock.instant()));
            assertThat(carrier.letters).hasSize(tried.size());
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
    void what_ended_is_deleted_after_thirty_days(Databases database) {
        UUID id = queued(database, Haste.NECESSARY);
        round(database, new NotedCarrier(Outcome.refused("550")));

        clock.pass(Duration.ofDays(30));
        forget(database);
        assertThat(row(database, id)).isNotEmpty();
        clock.pass(Duration.ofSeconds(1));
        forget(database);

        assertThat(row(database, id)).isEmpty();
    }

    private static Instant due(java.sql.Connection connection, UUID id) throws java.sql.SQLException {
        try (var statement = connection.prepareStatement("select due_at from mail_letter where id = ?")) {
            statement.setObject(1, id);
            try (var row = statement.executeQuery()) {
                row.next();
                return row.getObject(1, java.time.OffsetDateTime.class).toInstant();
            }
        }
    }
}
