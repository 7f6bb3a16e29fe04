/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.mail.desk;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import org.etalon.mail.queue.LetterState;
import org.etalon.platform.persistence.Columns;
import org.etalon.platform.persistence.Database;
import org.etalon.platform.persistence.Sql;
import org.etalon.platform.security.AllowedTo;
import org.etalon.platform.security.Role;

/** Letters that wait or are in trouble. */
@ApplicationScoped
@AllowedTo(Role.ORGANISER)
public class LetterDeskQuery {
    /** So many of each. */
    static final int MOST = 100;

    private static final String LIST =
            "select id, occasion, email, state, attempts, reason, due_at from mail_letter where ";

    @Resource(lookup = Database.NAME)
    DataSource source;

    /** Given up or uncertain, the latest first. */
    public List<LetterLine> listTrouble() {
        return Sql.with(
                source,
                connection -> list(connection, "state in ('GIVEN_UP', 'UNCERTAIN') order by changed_at desc, id"));
    }

    /** For their first or next attempt, the next first. */
    public List<LetterLine> listWaiting() {
        return Sql.with(source, connection -> list(connection, "state = 'WAITING' order by due_at, id"));
    }

    static List<LetterLine> list(Connection connection, String which) throws SQLException {
        try (var statement = connection.prepareStatement(LIST + which)) {
            statement.setMaxRows(MOST);
            try (var row = statement.executeQuery()) {
                List<LetterLine> lines = new ArrayList<>();
                while (row.next()) {
                    lines.add(line(row));
                }
                return lines;
            }
        }
    }

    private static LetterLine line(ResultSet row) throws SQLException {
        String reason = row.getString(6);
        return new LetterLine(
                Columns.uuid(row, 1),
                row.getString(2),
                row.getString(3),
                LetterState.valueOf(row.getString(4)),
                row.getInt(5),
                reason == null ? "" : reason,
                Columns.instant(row, 7));
    }
}
