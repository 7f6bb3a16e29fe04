/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.dossier.teamwork;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.UUID;

/** Writes notes and assignments, on a connection whose transaction is the caller's. */
final class TeamworkRepository {
    private static final String ADD =
            """
            insert into teamwork_note (text, assignee, due_on, changed_at, closed_by, closed_at, version, id, dossier, question,
              kind, author, written_at, deleted)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, false)""";
    private static final String CHANGE =
            """
            update teamwork_note set text = ?, assignee = ?, due_on = ?, changed_at = ?, closed_by = ?, closed_at = ?, version = ?
            where id = ? and version = ? and deleted = false""";
    private static final String DELETE =
            """
            update teamwork_note set text = '', assignee = null, due_on = null, deleted = true, version = version + 1
            where id = ? and version = ? and deleted = false""";
    private static final String REASSIGN =
            """
            update teamwork_assignment set assignee = ?, assigned_by = ?, assigned_at = ?, version = version + 1
            where dossier = ? and kind = ? and name = ?""";
    private static final String ASSIGN =
            """
            insert into teamwork_assignment (assignee, assigned_by, assigned_at, dossier, kind, name, version)
            values (?, ?, ?, ?, ?, ?, 1)""";

    private TeamworkRepository() {}

    /** Until the end of the transaction nobody else changes what colleagues do at this dossier. */
    static void lock(Connection connection, UUID dossier) throws SQLException {
        try (var statement = connection.prepareStatement("select id from dossier where id = ? for update")) {
            statement.setObject(1, dossier);
            statement.executeQuery().close();
        }
    }

    static void add(Connection connection, UUID dossier, Note note) throws SQLException {
        try (var statement = connection.prepareStatement(ADD)) {
            set(statement, note);
            statement.setObject(8, note.id());
            statement.setObject(9, dossier);
            statement.setString(10, note.question());
            statement.setString(11, note.kind().name());
            statement.setObject(12, note.author());
            statement.setObject(13, at(note.at()));
            statement.executeUpdate();
        }
    }

    /** @param changed with its version raised; @return whether the version before still stood */
    static boolean change(Connection connection, Note changed) throws SQLException {
        try (var statement = connection.prepareStatement(CHANGE)) {
            set(statement, changed);
            statement.setObject(8, changed.id());
            statement.setLong(9, changed.version() - 1);
            return statement.executeUpdate() == 1;
        }
    }

    /** Its text is gone. @return whether it still stood as it was read */
    static boolean delete(Connection connection, Note note) throws SQLException {
        try (var statement = connection.prepareStatement(DELETE)) {
            statement.setObject(1, note.id());
            statement.setLong(2, note.version());
            return statement.executeUpdate() == 1;
        }
    }

    /** Under the lock. @param assignee null to give it to nobody */
    static void assign(Connection connection, UUID dossier, Subject subject, UUID assignee, UUID by, Instant now)
            throws SQLException {
        for (String sql : new String[] {REASSIGN, ASSIGN}) {
            try (var statement = connection.prepareStatement(sql)) {
                statement.setObject(1, assignee, Types.OTHER);
                statement.setObject(2, by);
                statement.setObject(3, at(now));
                statement.setObject(4, dossier);
                statement.setString(5, subject.kind().name());
                statement.setString(6, subject.name());
                if (statement.executeUpdate() > 0) {
                    return;
                }
            }
        }
    }

    private static void set(PreparedStatement statement, Note note) throws SQLException {
        statement.setString(1, note.content().text());
        statement.setObject(2, note.content().assignee(), Types.OTHER);
        statement.setObject(3, note.content().due(), Types.DATE);
        statement.setObject(4, at(note.changedAt()), Types.TIMESTAMP_WITH_TIMEZONE);
        statement.setObject(5, note.closedBy(), Types.OTHER);
        statement.setObject(6, at(note.closedAt()), Types.TIMESTAMP_WITH_TIMEZONE);
        statement.setLong(7, note.version());
    }

    private static OffsetDateTime at(Instant instant) {
        return instant == null ? null : instant.atOffset(ZoneOffset.UTC);
    }
}
