/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.dossier.teamwork;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.etalon.platform.persistence.Columns;

/** Reads what colleagues said and agreed at a dossier, in one statement. */
public final class TeamworkQuery {
    private static final String ALL =
            """
            select 0, kind, question, id, text, assignee, due_on, author, written_at, changed_at, closed_by, closed_at, deleted,
              version
            from teamwork_note where dossier = ?
            union all
            select 1, kind, name, null, null, assignee, null, assigned_by, assigned_at, null, null, null, assignee is null, version
            from teamwork_assignment where dossier = ?
            order by 9, 4""";

    /** For a statement that has the dossier as {@code d}: a number that rises with each change here, and tells nothing else of it. */
    public static final String REVISION =
            """
            (select coalesce(sum(n.version), 0) from teamwork_note n where n.dossier = d.id)
              + (select coalesce(sum(g.version), 0) from teamwork_assignment g where g.dossier = d.id)""";

    private TeamworkQuery() {}

    public static Teamwork get(Connection connection, UUID dossier) throws SQLException {
        List<Note> notes = new ArrayList<>();
        List<Assignment> assignments = new ArrayList<>();
        long revision = 0;
        try (var statement = connection.prepareStatement(ALL)) {
            statement.setObject(1, dossier);
            statement.setObject(2, dossier);
            try (var row = statement.executeQuery()) {
                while (row.next()) {
                    revision += row.getLong(14);
                    if (row.getBoolean(13)) {
                        continue;
                    }
                    if (row.getInt(1) == 0) {
                        notes.add(note(row));
                    } else {
                        assignments.add(assignment(row));
                    }
                }
            }
        }
        return new Teamwork(notes, assignments, revision);
    }

    private static Note note(ResultSet row) throws SQLException {
        return new Note(
                Columns.uuid(row, 4),
                NoteKind.valueOf(row.getString(2)),
                row.getString(3),
                new NoteContent(row.getString(5), Columns.uuid(row, 6), row.getObject(7, LocalDate.class)),
                Columns.uuid(row, 8),
                instant(row, 9),
                instant(row, 10),
                Columns.uuid(row, 11),
                instant(row, 12),
                row.getLong(14));
    }

    private static Assignment assignment(ResultSet row) throws SQLException {
        return new Assignment(
                new Subject(Subject.Kind.valueOf(row.getString(2)), row.getString(3)),
                Columns.uuid(row, 6),
                Columns.uuid(row, 8),
                instant(row, 9));
    }

    private static Instant instant(ResultSet row, int column) throws SQLException {
        return Columns.instant(row, column);
    }
}
