/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.mail.queue;

import static org.etalon.mail.queue.LetterRepository.set;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;
import org.etalon.mail.letter.Written;
import org.etalon.platform.persistence.Columns;
import org.etalon.platform.persistence.Sql;

/**
 * The queue as the nodes work it off. Each step is a transaction of its own, and one conditional statement, so that of several
 * nodes one succeeds, on every database.
 */
final class LetterQueue {
    /** Longer than a server may take to greet and to accept the address. */
    static final Duration TAKEN_FOR = Duration.ofMinutes(5);

    /** Longer than a server may take for the content. */
    static final Duration HANDED_WITHIN = Duration.ofMinutes(15);

    private static final String DUE = "(state = 'WAITING' and due_at <= ? or state = 'TAKEN' and held_until < ?)";

    private final DataSource source;

    LetterQueue(DataSource source) {
        this.source = source;
    }

    /** Sets values in a statement. */
    @FunctionalInterface
    private interface Setter {
        void set(PreparedStatement statement) throws SQLException;
    }

    /** What dead nodes left behind: letters that were being handed over, and letters at which every node dies. */
    int settle(Instant now) {
        int uncertain = update(
                "update mail_letter set state = 'UNCERTAIN', reason = 'node lost', claim = null, changed_at = ?"
                        + " where state = 'HANDING' and held_until < ?",
                statement -> {
                    set(statement, 1, now);
                    set(statement, 2, now);
                });
        int fatal = update(
                "update mail_letter set state = 'GIVEN_UP', reason = 'node lost', claim = null, changed_at = ?"
                        + " where state = 'TAKEN' and held_until < ? and attempts >= ?",
                statement -> {
                    set(statement, 1, now);
                    set(statement, 2, now);
                    statement.setInt(3, Retries.MOST);
                });
        return uncertain + fatal;
    }

    /** The ids of what is to be sent now, the necessary first, the oldest first. */
    List<UUID> listDue(Instant now, int most) {
        return Sql.inTransaction(source, connection -> {
            try (var statement = connection.prepareStatement(
                    "select id from mail_letter where " + DUE + " order by haste, due_at, created_at, id")) {
                statement.setMaxRows(most);
                set(statement, 1, now);
                set(statement, 2, now);
                try (var row = statement.executeQuery()) {
                    List<UUID> ids = new ArrayList<>();
                    while (row.next()) {
                        ids.add(Columns.uuid(row, 1));
                    }
                    return ids;
                }
            }
        });
    }

    /** Takes a letter, if it is still to be had; from then on its attempts count this one. */
    Optional<QueuedLetter> take(UUID id, UUID claim, Instant now) {
        return Sql.inTransaction(source, connection -> {
            int taken = update(
                    connection,
                    "update mail_letter set state = 'TAKEN', claim = ?, held_until = ?, attempts = attempts + 1,"
                            + " changed_at = ? where id = ? and " + DUE,
                    statement -> {
                        statement.setObject(1, claim);
                        set(statement, 2, now.plus(TAKEN_FOR));
                        set(statement, 3, now);
                        statement.setObject(4, id);
                        set(statement, 5, now);
                        set(statement, 6, now);
                    });
            return taken == 1 ? Optional.of(get(connection, id)) : Optional.empty();
        });
    }

    /** Marks that a taken letter may leave now. */
    boolean hand(UUID id, UUID claim, Instant now) {
        return update(
                        "update mail_letter set state = 'HANDING', held_until = ?, changed_at = ?"
                                + " where id = ? and claim = ? and state = 'TAKEN'",
                        statement -> {
                            set(statement, 1, now.plus(HANDED_WITHIN));
                            set(statement, 2, now);
                            statement.setObject(3, id);
                            statement.setObject(4, claim);
                        })
                == 1;
    }

    /**
     * Writes down how an attempt ended. What was sent is forgotten but for the fact.
     *
     * @param due when it is tried again, null where it isn't
     * @return whether the letter was still in this node's hands
     */
    boolean end(UUID id, UUID claim, Outcome outcome, Instant due, Instant now) {
        String forgotten = outcome.state() == LetterState.SENT
                ? ", email = null, name = null, subject = null, plain = null, html = null, stop_address = null"
                : "";
        return update(
                        "update mail_letter set state = ?, reason = ?, due_at = coalesce(?, due_at), claim = null,"
                                + " held_until = null, changed_at = ?" + forgotten
                                + " where id = ? and claim = ? and state in ('TAKEN', 'HANDING')",
                        statement -> {
                            statement.setString(1, outcome.state().name());
                            statement.setString(2, outcome.reason());
                            statement.setObject(
                                    3,
                                    due == null ? null : due.atOffset(java.time.ZoneOffset.UTC),
                                    java.sql.Types.TIMESTAMP_WITH_TIMEZONE);
                            set(statement, 4, now);
                            statement.setObject(5, id);
                            statement.setObject(6, claim);
                        })
                == 1;
    }

    /** Deletes what ended before a time, whatever its end. */
    int forget(Instant before) {
        return update(
                "delete from mail_letter where state in ('SENT', 'GIVEN_UP', 'UNCERTAIN') and changed_at < ?",
                statement -> set(statement, 1, before));
    }

    private int update(String sql, Setter setter) {
        return Sql.inTransaction(source, connection -> update(connection, sql, setter));
    }

    private static int update(Connection connection, String sql, Setter setter) throws SQLException {
        try (var statement = connection.prepareStatement(sql)) {
            setter.set(statement);
            return statement.executeUpdate();
        }
    }

    private static QueuedLetter get(Connection connection, UUID id) throws SQLException {
        try (var statement = connection.prepareStatement("select * from mail_letter where id = ?")) {
            statement.setObject(1, id);
            try (var row = statement.executeQuery()) {
                row.next();
                return letter(row);
            }
        }
    }

    private static QueuedLetter letter(ResultSet row) throws SQLException {
        return new QueuedLetter(
                row.getObject("id", UUID.class),
                row.getString("occasion"),
                QueuedLetter.Haste.values()[row.getInt("haste")],
                row.getString("email"),
                row.getString("name"),
                new Written(row.getString("subject"), row.getString("plain"), row.getString("html")),
                row.getString("stop_address"),
                row.getInt("attempts"),
                row.getObject("created_at", OffsetDateTime.class).toInstant());
    }
}
