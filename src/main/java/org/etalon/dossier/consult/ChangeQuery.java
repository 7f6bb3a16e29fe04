/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.dossier.consult;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.etalon.dossier.AnswerState;
import org.etalon.dossier.Given;
import org.etalon.platform.persistence.Columns;
import org.etalon.platform.rest.listing.Paging;

/** The history of a dossier's answers: the latest change first. */
final class ChangeQuery {
    private static final String FILTER = "where c.dossier = ? and (cast(? as varchar(64)) is null or c.question = ?)\n";
    private static final String PAGE =
            """
            select c.question, c.version, c.person, c.at, c.state, c.answer, c.justification,
              c.state_before, c.answer_before, c.justification_before,
              (select min(coalesce(s.operator, '')) from standing s join dossier d on d.collectivity = s.collectivity
                where d.id = c.dossier and s.person = c.person and s.since_at <= c.at and s.until_at > c.at)
            from (select c.*, lag(c.state) over versions as state_before, lag(c.answer) over versions as answer_before,
                lag(c.justification) over versions as justification_before
              from answer_history c
            """
                    + FILTER
                    + """
                window versions as (partition by c.question order by c.version)) c
            order by c.ordinal desc offset ? rows fetch first ? rows only""";

    private ChangeQuery() {}

    /** How many there are. @param question of this one alone, or null */
    static int count(Connection connection, UUID dossier, String question) throws SQLException {
        try (var statement = connection.prepareStatement("select count(*) from answer_history c " + FILTER)) {
            set(statement, dossier, question);
            try (var row = statement.executeQuery()) {
                row.next();
                return row.getInt(1);
            }
        }
    }

    /** @param question of this one alone, or null */
    static List<Change> list(Connection connection, UUID dossier, String question, Paging paging) throws SQLException {
        try (var statement = connection.prepareStatement(PAGE)) {
            set(statement, dossier, question);
            statement.setLong(4, (paging.page() - 1L) * paging.size());
            statement.setInt(5, paging.size());
            List<Change> changes = new ArrayList<>();
            try (var row = statement.executeQuery()) {
                while (row.next()) {
                    changes.add(change(row));
                }
            }
            return changes;
        }
    }

    private static void set(PreparedStatement statement, UUID dossier, String question) throws SQLException {
        statement.setObject(1, dossier);
        statement.setString(2, question);
        statement.setString(3, question);
    }

    private static Change change(ResultSet row) throws SQLException {
        String operator = row.getString(11);
        return new Change(
                row.getString(1),
                row.getLong(2),
                Columns.uuid(row, 3),
                Columns.instant(row, 4),
                given(row, 8),
                given(row, 5),
                operator == null ? "" : operator);
    }

    private static Given given(ResultSet row, int from) throws SQLException {
        String state = row.getString(from);
        return state == null
                ? Given.NOTHING
                : new Given(AnswerState.valueOf(state), row.getString(from + 1), row.getString(from + 2));
    }
}
