/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.jury.appeal;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.ZoneOffset;
import java.util.List;
import org.etalon.jury.appeal.Appeal.Point;
import org.etalon.jury.appeal.Appeal.Settled;
import org.etalon.jury.assigned.Assignment;
import org.etalon.jury.assigned.AssignmentRepository;

/** Writes appeals, on a connection whose transaction is the caller's, under the jury's lock. */
final class AppealRepository {
    private AppealRepository() {}

    static void add(Connection connection, Appeal appeal) throws SQLException {
        try (var statement = connection.prepareStatement(
                "insert into appeal (id, dossier, reasons, filed_by, filed_at, version) values (?, ?, ?, ?, ?, ?)")) {
            statement.setObject(1, appeal.id());
            statement.setObject(2, appeal.dossier());
            statement.setString(3, appeal.reasons());
            statement.setObject(4, appeal.filedBy());
            statement.setObject(5, appeal.filedAt().atOffset(ZoneOffset.UTC));
            statement.setLong(6, appeal.version());
            statement.executeUpdate();
        }
        try (var statement =
                connection.prepareStatement("insert into appeal_point (appeal, question, words) values (?, ?, ?)")) {
            for (Point point : appeal.points()) {
                statement.setObject(1, appeal.id());
                statement.setString(2, point.question());
                statement.setString(3, point.words());
                statement.addBatch();
            }
            statement.executeBatch();
        }
    }

    /** These jurors are to read on this appeal. */
    static void assign(Connection connection, Appeal appeal, List<Assignment> assignments) throws SQLException {
        AssignmentRepository.add(connection, assignments);
        try (var statement = connection.prepareStatement("update assignment set appeal = ? where id = ?")) {
            for (Assignment each : assignments) {
                statement.setObject(1, appeal.id());
                statement.setObject(2, each.id());
                statement.addBatch();
            }
            statement.executeBatch();
        }
    }

    /** @param appeal with its version raised */
    static void raise(Connection connection, Appeal appeal) throws SQLException {
        try (var statement = connection.prepareStatement("update appeal set version = ? where id = ?")) {
            statement.setLong(1, appeal.version());
            statement.setObject(2, appeal.id());
            statement.executeUpdate();
        }
    }

    /** @param appeal with its version raised */
    static void settle(Connection connection, Appeal appeal) throws SQLException {
        Settled settled = appeal.settled().orElseThrow();
        try (var statement = connection.prepareStatement(
                """
                update appeal set level = ?, mentions = ?, reason = ?, former_level = ?, former_mentions = ?, decided_by = ?, decided_at = ?,
                  version = ? where id = ?""")) {
            statement.setInt(1, settled.after().level());
            statement.setString(2, String.join(",", settled.after().mentions()));
            statement.setString(3, settled.reason());
            statement.setInt(4, settled.before().level());
            statement.setString(5, String.join(",", settled.before().mentions()));
            statement.setObject(6, settled.by());
            statement.setObject(7, settled.at().atOffset(ZoneOffset.UTC));
            statement.setLong(8, appeal.version());
            statement.setObject(9, appeal.id());
            statement.executeUpdate();
        }
    }

    /** Candidates of an edition have so many days from now on. */
    static void setDays(Connection connection, String edition, int days) throws SQLException {
        try (var change = connection.prepareStatement("update appeal_term set days = ? where edition = ?");
                var add = connection.prepareStatement("insert into appeal_term (days, edition) values (?, ?)")) {
            change.setInt(1, days);
            change.setString(2, edition);
            if (change.executeUpdate() == 0) {
                add.setInt(1, days);
                add.setString(2, edition);
                add.executeUpdate();
            }
        }
    }
}
