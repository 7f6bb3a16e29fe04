/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.label.reminder;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.etalon.platform.persistence.Columns;

/** Which labels come to their end, and of which it was told, on a connection whose transaction is the caller's. */
final class ReminderRepository {
    /** Whoever holds a later label of the same programme has renewed it. */
    private static final String ENDING =
            """
            select l.id, l.collectivity, l.programme, l.edition, l.ends_on from label l
            where l.state = 'VALID' and l.collectivity is not null and l.published_at <= ? and l.ends_on between ? and ?
              and not exists (select 1 from label_reminder r where r.label = l.id and r.days = ? and r.ends_on = l.ends_on)
              and not exists (select 1 from label n where n.collectivity = l.collectivity and n.programme = l.programme
                and n.state = 'VALID' and n.published_at <= ? and (n.ends_on is null or n.ends_on > l.ends_on))
            order by l.id""";

    private ReminderRepository() {}

    /** A label that comes to its end. @param edition {@code <programme>/<edition>} */
    record EndingRow(UUID label, String collectivity, String edition, LocalDate endsOn) {}

    /** Those that end between two days, of which nothing was told so many days before. */
    static List<EndingRow> list(Connection connection, Instant now, LocalDate from, LocalDate until, int days)
            throws SQLException {
        try (var statement = connection.prepareStatement(ENDING)) {
            statement.setObject(1, now.atOffset(ZoneOffset.UTC));
            statement.setObject(2, from);
            statement.setObject(3, until);
            statement.setInt(4, days);
            statement.setObject(5, now.atOffset(ZoneOffset.UTC));
            List<EndingRow> rows = new ArrayList<>();
            try (var row = statement.executeQuery()) {
                while (row.next()) {
                    rows.add(new EndingRow(
                            Columns.uuid(row, 1),
                            row.getString(2),
                            row.getString(3) + "/" + row.getString(4),
                            Columns.day(row, 5)));
                }
            }
            return rows;
        }
    }

    static void note(Connection connection, EndingRow ending, int days, Instant now) throws SQLException {
        try (var statement = connection.prepareStatement(
                "insert into label_reminder (label, days, ends_on, at) values (?, ?, ?, ?)")) {
            statement.setObject(1, ending.label());
            statement.setInt(2, days);
            statement.setObject(3, ending.endsOn());
            statement.setObject(4, now.atOffset(ZoneOffset.UTC));
            statement.executeUpdate();
        }
    }
}
