/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.jury.assigned;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Types;
import java.time.ZoneOffset;
import java.util.List;

/** Writes who is to read what, on a connection whose transaction is the caller's, under the jury's lock. */
public final class AssignmentRepository {
    private AssignmentRepository() {}

    public static void add(Connection connection, List<Assignment> assignments) throws SQLException {
        try (var statement = connection.prepareStatement(
                "insert into assignment (due_on, version, since_at, juror, dossier, id) values (?, ?, ?, ?, ?, ?)")) {
            for (Assignment each : assignments) {
                statement.setObject(1, each.dueOn().orElse(null), Types.DATE);
                statement.setLong(2, each.version());
                statement.setObject(3, each.since().atOffset(ZoneOffset.UTC));
                statement.setObject(4, each.juror());
                statement.setObject(5, each.dossier());
                statement.setObject(6, each.id());
                statement.addBatch();
            }
            statement.executeBatch();
        }
    }

    /** @param assignments with their versions raised */
    public static void change(Connection connection, List<Assignment> assignments) throws SQLException {
        try (var statement =
                connection.prepareStatement("update assignment set due_on = ?, version = ? where id = ?")) {
            for (Assignment each : assignments) {
                statement.setObject(1, each.dueOn().orElse(null), Types.DATE);
                statement.setLong(2, each.version());
                statement.setObject(3, each.id());
                statement.addBatch();
            }
            statement.executeBatch();
        }
    }

    public static void remove(Connection connection, List<Assignment> assignments) throws SQLException {
        try (var statement = connection.prepareStatement("delete from assignment where id = ?")) {
            for (Assignment each : assignments) {
                statement.setObject(1, each.id());
                statement.addBatch();
            }
            statement.executeBatch();
        }
    }

    /** From now on each dossier of an edition has at least so many readers. */
    public static void setLeast(Connection connection, String edition, int least) throws SQLException {
        try (var change = connection.prepareStatement("update assignment_rule set least = ? where edition = ?");
                var add = connection.prepareStatement("insert into assignment_rule (least, edition) values (?, ?)")) {
            change.setInt(1, least);
            change.setString(2, edition);
            if (change.executeUpdate() == 0) {
                add.setInt(1, least);
                add.setString(2, edition);
                add.executeUpdate();
            }
        }
    }
}
