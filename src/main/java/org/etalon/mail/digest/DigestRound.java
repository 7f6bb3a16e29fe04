/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.mail.digest;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;
import org.etalon.mail.letter.AddressBook;
import org.etalon.mail.letter.Addressee;
import org.etalon.mail.queue.LetterRepository;
import org.etalon.platform.persistence.Columns;
import org.etalon.platform.persistence.Sql;

/**
 * Makes one letter of all that waits for a person whose time has come; each person's in a transaction of its own, and not within a
 * quarter of an hour of the one before.
 */
public final class DigestRound {
    private static final int AT_ONCE = 100;
    private static final Duration QUIET = Duration.ofMinutes(15);

    private final DataSource source;
    private final Clock clock;
    private final AddressBook book;
    private final DigestWriter writer;

    public DigestRound(DataSource source, Clock clock, AddressBook book, DigestWriter writer) {
        this.source = source;
        this.clock = clock;
        this.book = book;
        this.writer = writer;
    }

    /** @return how many letters it put into the queue */
    public int run() {
        int letters = 0;
        Instant now = clock.instant();
        for (UUID person : listDue(now)) {
            Optional<Addressee> to = book.find(person);
            letters += Sql.inTransaction(source, connection -> collect(connection, person, to, now)) ? 1 : 0;
        }
        return letters;
    }

    private List<UUID> listDue(Instant now) {
        return Sql.inTransaction(source, connection -> {
            try (var statement =
                    connection.prepareStatement("select n.person from mail_notice n where n.due_at <= ? and not exists"
                            + " (select 1 from mail_told t where t.person = n.person and t.at > ?)"
                            + " group by n.person order by min(n.due_at), n.person")) {
                statement.setMaxRows(AT_ONCE);
                statement.setObject(1, now.atOffset(ZoneOffset.UTC));
                statement.setObject(2, now.minus(QUIET).atOffset(ZoneOffset.UTC));
                try (var row = statement.executeQuery()) {
                    List<UUID> persons = new ArrayList<>();
                    while (row.next()) {
                        persons.add(Columns.uuid(row, 1));
                    }
                    return persons;
                }
            }
        });
    }

    /** The rows are locked: where two nodes come at once, the second finds none. */
    private boolean collect(Connection connection, UUID person, Optional<Addressee> to, Instant now)
            throws SQLException {
        List<WaitingNotice> waiting = lock(connection, person);
        if (waiting.isEmpty() || to.isPresent() && !isItsTime(connection, person, now)) {
            return false;
        }
        if (to.isPresent()) {
            LetterRepository.add(connection, writer.write(person, to.get(), waiting, now));
        }
        try (var statement = connection.prepareStatement("delete from mail_notice where id = ?")) {
            for (WaitingNotice each : waiting) {
                statement.setLong(1, each.id());
                statement.addBatch();
            }
            statement.executeBatch();
        }
        return to.isPresent();
    }

    /** Asked with the change itself, since another node may have come between with what was added meanwhile. */
    private static boolean isItsTime(Connection connection, UUID person, Instant now) throws SQLException {
        return run(
                        connection,
                        "update mail_told set at = ? where person = ? and at <= ?",
                        now,
                        person,
                        now.minus(QUIET))
                || run(
                        connection,
                        "insert into mail_told (at, person) select cast(? as timestamp with time zone), cast(? as uuid)"
                                + " where not exists (select 1 from mail_told where person = ?)",
                        now,
                        person,
                        person);
    }

    private static boolean run(Connection connection, String sql, Object... values) throws SQLException {
        try (var statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < values.length; i++) {
                statement.setObject(
                        i + 1, values[i] instanceof Instant instant ? instant.atOffset(ZoneOffset.UTC) : values[i]);
            }
            return statement.executeUpdate() == 1;
        }
    }

    private static List<WaitingNotice> lock(Connection connection, UUID person) throws SQLException {
        try (var statement = connection.prepareStatement(
                "select id, about, path, text_fr, text_en from mail_notice where person = ? order by id for update")) {
            statement.setObject(1, person);
            try (var row = statement.executeQuery()) {
                List<WaitingNotice> waiting = new ArrayList<>();
                while (row.next()) {
                    waiting.add(new WaitingNotice(
                            row.getLong(1), row.getString(2), row.getString(3), row.getString(4), row.getString(5)));
                }
                return waiting;
            }
        }
    }
}
