/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.jury.log;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.etalon.platform.persistence.Columns;
import org.etalon.platform.storage.Digest;

/** Adds to the log of an edition's jury, on a connection whose transaction is the caller's, and reads it. Nothing is ever changed. */
public final class JuryLog {
    private static final String ADD =
            """
            insert into jury_step (edition, ordinal, at, person, kind, dossier, line, digest) values (?, ?, ?, ?, ?, ?, ?, ?)""";
    private static final String LIST =
            "select edition, ordinal, at, person, kind, dossier, line, digest from jury_step where edition = ? order by ordinal";

    private JuryLog() {}

    /**
     * Until the end of the transaction nobody else takes a step in this edition's jury.
     *
     * @throws SQLException where there is no such edition
     */
    public static void lock(Connection connection, String edition) throws SQLException {
        try (var known = connection.prepareStatement("select id from edition where id = ? for update")) {
            known.setString(1, edition);
            known.executeQuery().close();
        }
    }

    /** Adds a step, under the lock. */
    public static JuryStep add(Connection connection, JuryStep.Taken taken, Instant now) throws SQLException {
        Optional<Last> last = last(connection, taken.edition());
        var step = JuryStep.of(
                taken,
                last.map(Last::ordinal).orElse(0) + 1,
                last.map(Last::digest).orElse(JuryStep.NOTHING),
                now.truncatedTo(ChronoUnit.MICROS));
        insert(connection, step);
        move(connection, step, last.isPresent());
        return step;
    }

    /** All steps, the first first. */
    public static List<JuryStep> list(Connection connection, String edition) throws SQLException {
        try (var statement = connection.prepareStatement(LIST)) {
            statement.setString(1, edition);
            List<JuryStep> steps = new ArrayList<>();
            try (var row = statement.executeQuery()) {
                while (row.next()) {
                    steps.add(step(row));
                }
            }
            return steps;
        }
    }

    private record Last(int ordinal, String digest) {}

    private static Optional<Last> last(Connection connection, String edition) throws SQLException {
        try (var statement = connection.prepareStatement("select ordinal, digest from jury_chain where edition = ?")) {
            statement.setString(1, edition);
            try (var row = statement.executeQuery()) {
                return row.next() ? Optional.of(new Last(row.getInt(1), row.getString(2))) : Optional.empty();
            }
        }
    }

    private static void insert(Connection connection, JuryStep step) throws SQLException {
        try (var statement = connection.prepareStatement(ADD)) {
            statement.setString(1, step.edition());
            statement.setInt(2, step.ordinal());
            statement.setObject(3, step.at().atOffset(ZoneOffset.UTC));
            statement.setObject(4, step.person().orElse(null), Types.OTHER);
            statement.setString(5, step.kind());
            statement.setObject(6, step.dossier().orElse(null), Types.OTHER);
            statement.setString(7, step.line());
            statement.setString(8, step.digest().hex());
            statement.executeUpdate();
        }
    }

    private static void move(Connection connection, JuryStep step, boolean isThere) throws SQLException {
        String sql = isThere
                ? "update jury_chain set ordinal = ?, digest = ? where edition = ?"
                : "insert into jury_chain (ordinal, digest, edition) values (?, ?, ?)";
        try (var statement = connection.prepareStatement(sql)) {
            statement.setInt(1, step.ordinal());
            statement.setString(2, step.digest().hex());
            statement.setString(3, step.edition());
            statement.executeUpdate();
        }
    }

    private static JuryStep step(ResultSet row) throws SQLException {
        return new JuryStep(
                row.getString(1),
                row.getInt(2),
                Columns.instant(row, 3),
                Optional.ofNullable(Columns.uuid(row, 4)),
                row.getString(5),
                Optional.ofNullable(Columns.uuid(row, 6)),
                row.getString(7),
                new Digest(row.getString(8)));
    }
}
