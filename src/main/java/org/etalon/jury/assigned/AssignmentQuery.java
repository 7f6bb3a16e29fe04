/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.jury.assigned;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.etalon.platform.persistence.Columns;

/** Reads who is to read what. */
public final class AssignmentQuery {
    /** What is asked for where nobody said how many readers each dossier has at least. */
    public static final int LEAST = 2;

    private static final String LIST =
            """
            select a.id, a.juror, a.dossier, a.due_on, a.since_at, a.version from assignment a join juror j on j.id = a.juror
            where j.edition = ? and j.until_at > ? order by a.since_at, a.id""";
    private static final String OF_JUROR =
            """
            select a.id, a.juror, a.dossier, a.due_on, a.since_at, a.version from assignment a where a.juror = ?
            order by a.since_at, a.id""";
    private static final String OF_PAIR =
            """
            select a.id, a.juror, a.dossier, a.due_on, a.since_at, a.version from assignment a where a.juror = ? and a.dossier = ?""";

    private AssignmentQuery() {}

    /** All of an edition's jury, the oldest first. */
    public static List<Assignment> list(Connection connection, String edition, Instant now) throws SQLException {
        try (var statement = connection.prepareStatement(LIST)) {
            statement.setString(1, edition);
            statement.setObject(2, now.atOffset(ZoneOffset.UTC));
            return read(statement);
        }
    }

    /** All that one juror is to read, the oldest first. */
    static List<Assignment> list(Connection connection, UUID juror) throws SQLException {
        try (var statement = connection.prepareStatement(OF_JUROR)) {
            statement.setObject(1, juror);
            return read(statement);
        }
    }

    static Optional<Assignment> find(Connection connection, UUID juror, UUID dossier) throws SQLException {
        try (var statement = connection.prepareStatement(OF_PAIR)) {
            statement.setObject(1, juror);
            statement.setObject(2, dossier);
            return read(statement).stream().findFirst();
        }
    }

    /** Who is to read a dossier: persons, the longest first. */
    public static List<UUID> readers(Connection connection, UUID dossier) throws SQLException {
        try (var statement = connection.prepareStatement(
                """
                select j.person from assignment a join juror j on j.id = a.juror where a.dossier = ? order by a.since_at, a.id""")) {
            statement.setObject(1, dossier);
            List<UUID> persons = new ArrayList<>();
            try (var row = statement.executeQuery()) {
                while (row.next()) {
                    persons.add(Columns.uuid(row, 1));
                }
            }
            return persons;
        }
    }

    /** How many readers each dossier of an edition has at least. */
    public static int least(Connection connection, String edition) throws SQLException {
        try (var statement = connection.prepareStatement("select least from assignment_rule where edition = ?")) {
            statement.setString(1, edition);
            try (var row = statement.executeQuery()) {
                return row.next() ? row.getInt(1) : LEAST;
            }
        }
    }

    private static List<Assignment> read(PreparedStatement statement) throws SQLException {
        List<Assignment> all = new ArrayList<>();
        try (var row = statement.executeQuery()) {
            while (row.next()) {
                all.add(new Assignment(
                        Columns.uuid(row, 1),
                        Columns.uuid(row, 2),
                        Columns.uuid(row, 3),
                        Optional.ofNullable(Columns.day(row, 4)),
                        Columns.instant(row, 5),
                        row.getLong(6)));
            }
        }
        return all;
    }
}
