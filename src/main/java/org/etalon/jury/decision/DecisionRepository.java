/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.jury.decision;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Types;
import java.time.ZoneOffset;

/** Writes what is decided, on a connection whose transaction is the caller's, under the jury's lock. */
public final class DecisionRepository {
    private static final String CHANGE =
            """
            update decision set level = ?, mentions = ?, reason = ?, decided_at = ?, decided_by = ?, version = ?,
              readings = ?, readings_wanted = ? where dossier = ?""";
    private static final String ADD =
            """
            insert into decision (level, mentions, reason, decided_at, decided_by, version, readings, readings_wanted, dossier)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?)""";

    private DecisionRepository() {}

    /** In the place of what stood there, if anything did. */
    public static void put(Connection connection, Decision decision) throws SQLException {
        try (var statement = connection.prepareStatement(decision.version() == 1 ? ADD : CHANGE)) {
            statement.setInt(1, decision.level());
            statement.setString(2, String.join(",", decision.mentions()));
            statement.setString(3, decision.reason().isEmpty() ? null : decision.reason());
            statement.setObject(4, decision.at().atOffset(ZoneOffset.UTC));
            statement.setObject(5, decision.by());
            statement.setLong(6, decision.version());
            statement.setObject(7, decision.read().map(ReadBy::in).orElse(null), Types.INTEGER);
            statement.setObject(8, decision.read().map(ReadBy::wanted).orElse(null), Types.INTEGER);
            statement.setObject(9, decision.dossier());
            statement.executeUpdate();
        }
    }
}
