/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.mail.queue;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.etalon.mail.letter.Written;
import org.etalon.mail.queue.QueuedLetter.Haste;
import org.etalon.platform.persistence.Databases;
import org.etalon.platform.persistence.Sql;

/** The queue with letters in it, and nodes that carry them, or die. */
abstract class QueueWithLetters {
    static final Instant START = Instant.parse("2026-11-23T06:00:00Z");

    final SetClock clock = new SetClock(START);

    static void empty(Databases database) {
        Sql.inTransaction(database.source(), connection -> {
            try (var statement = connection.prepareStatement("delete from mail_letter")) {
                return statement.executeUpdate();
            }
        });
    }

    void round(Databases database, Carrier carrier) {
        new DeliveryRound(database.source(), clock, () -> carrier).run();
    }

    void forget(Databases database) {
        new DeliveryRound(database.source(), clock, NotedCarrier::new).forget();
    }

    UUID queued(Databases database, Haste haste) {
        empty(database);
        UUID id = UUID.randomUUID();
        Sql.inTransaction(database.source(), connection -> {
            LetterRepository.add(connection, letter(id, haste));
            return null;
        });
        return id;
    }

    static QueuedLetter letter(UUID id, Haste haste) {
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

    static LetterRepository repository(jakarta.persistence.EntityManager entities) {
        var repository = new LetterRepository();
        repository.entities = entities;
        return repository;
    }

    static Map<String, Object> row(Databases database, UUID id) {
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

    static Map<String, Long> states(Databases database) {
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
    static class NotedCarrier implements Carrier {
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

    static final class NodeDied extends Error {
        private static final long serialVersionUID = 1;
    }

    /** The node goes down at this letter: before or after the mark. */
    static final class DyingCarrier extends NotedCarrier {
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
