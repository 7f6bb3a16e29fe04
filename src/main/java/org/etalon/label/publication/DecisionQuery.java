/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.label.publication;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.etalon.platform.persistence.Columns;

/** Reads what a jury decided in an edition. */
final class DecisionQuery {
    private static final String DECIDED =
            """
            select d.id, c.level, c.mentions, c.reason from decision c join dossier d on d.id = c.dossier where d.edition = ? order by d.id""";

    private DecisionQuery() {}

    /** What was decided on a dossier. @param level 0 for none @param reason for the candidate, may be empty */
    record DecisionRow(UUID dossier, int level, List<String> mentions, String reason) {
        DecisionRow {
            mentions = List.copyOf(mentions);
        }
    }

    static List<DecisionRow> list(Connection connection, String edition) throws SQLException {
        try (var statement = connection.prepareStatement(DECIDED)) {
            statement.setString(1, edition);
            List<DecisionRow> rows = new ArrayList<>();
            try (var row = statement.executeQuery()) {
                while (row.next()) {
                    String mentions = row.getString(3);
                    rows.add(new DecisionRow(
                            Columns.uuid(row, 1),
                            row.getInt(2),
                            mentions.isEmpty() ? List.of() : List.of(mentions.split(",")),
                            row.getString(4)));
                }
            }
            return rows;
        }
    }
}
