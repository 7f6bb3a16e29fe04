/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.jury.decision;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.etalon.platform.persistence.Columns;

/** Reads what was decided. */
public final class DecisionQuery {
    private static final String READ =
            """
            select c.dossier, c.level, c.mentions, c.reason, c.decided_at, c.decided_by, c.version, c.readings, c.readings_wanted
            from decision c\s""";

    private DecisionQuery() {}

    /** On a dossier, if anything was. */
    public static Optional<Decision> find(Connection connection, UUID dossier) throws SQLException {
        try (var statement = connection.prepareStatement(READ + "where c.dossier = ?")) {
            statement.setObject(1, dossier);
            try (var row = statement.executeQuery()) {
                return row.next() ? Optional.of(decision(row)) : Optional.empty();
            }
        }
    }

    /** In an edition, by dossier. */
    public static Map<UUID, Decision> list(Connection connection, String edition) throws SQLException {
        try (var statement =
                connection.prepareStatement(READ + "join dossier d on d.id = c.dossier where d.edition = ?")) {
            statement.setString(1, edition);
            Map<UUID, Decision> all = new HashMap<>();
            try (var row = statement.executeQuery()) {
                while (row.next()) {
                    Decision decision = decision(row);
                    all.put(decision.dossier(), decision);
                }
            }
            return all;
        }
    }

    private static Decision decision(ResultSet row) throws SQLException {
        String reason = row.getString(4);
        return new Decision(
                Columns.uuid(row, 1),
                row.getInt(2),
                ids(row.getString(3)),
                reason == null ? "" : reason,
                Columns.instant(row, 5),
                Columns.uuid(row, 6),
                row.getLong(7),
                readBy(row));
    }

    private static Optional<ReadBy> readBy(ResultSet row) throws SQLException {
        var read = new ReadBy(row.getInt(8), row.getInt(9));
        return row.wasNull() ? Optional.empty() : Optional.of(read);
    }

    /** What stands in a column of ids. */
    public static List<String> ids(String text) {
        return Stream.of(text.split(",")).filter(id -> !id.isEmpty()).toList();
    }
}
