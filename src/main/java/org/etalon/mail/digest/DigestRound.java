/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.mail.digest;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
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

/** Makes one letter of all that waits for a person whose time has come; each person's in a transaction of its own. */
public final class DigestRound {
    private static final int AT_ONCE = 100;

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
        for (UUID person : listDue(clock.instant())) {
            Optional<Addressee> to = book.find(person);
            letters += Sql.inTransaction(source, connection -> collect(connection, person, to)) ? 1 : 0;
        }
        return letters;
    }

    private List<UUID> listDue(Instant now) {
        return Sql.inTransaction(source, connection -> {
            try (var statement = connection.prepareStatement(
                    "select person from mail_notice where due_at <= ? group by person order by min(due_at), person")) {
                statement.setMaxRows(AT_ONCE);
                statement.setObject(1, now.atOffset(ZoneOffset.UTC));
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
    private boolean collect(Connection connection, UUID person, Optional<Addressee> to) throws SQLException {
        List<WaitingNotice> waiting = lock(connection, person);
        if (waiting.isEmpty()) {
            return false;
        }
        if (to.isPresent()) {
            LetterRepository.add(connection, writer.write(person, to.get(), waiting, clock.instant()));
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
