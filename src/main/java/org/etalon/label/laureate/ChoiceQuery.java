/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.label.laureate;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import org.etalon.platform.persistence.Columns;

/** Reads what laureates show, and what they may. */
final class ChoiceQuery {
    private ChoiceQuery() {}

    static PublishedChoice get(Connection connection, UUID dossier) throws SQLException {
        try (var statement =
                connection.prepareStatement("select answers, opinion, version from label_choice where dossier = ?")) {
            statement.setObject(1, dossier);
            try (var row = statement.executeQuery()) {
                return row.next()
                        ? new PublishedChoice(
                                row.getBoolean(1),
                                row.getBoolean(2),
                                ids(
                                        connection,
                                        "select evidence from label_choice_evidence where dossier = ?",
                                        dossier),
                                row.getLong(3))
                        : PublishedChoice.NOTHING;
            }
        }
    }

    /** Of what was handed in, the pieces that are not confidential today. */
    static Set<UUID> listPublishable(Connection connection, UUID submission) throws SQLException {
        return ids(
                connection,
                "select s.evidence from submission_evidence s join evidence e on e.id = s.evidence"
                        + " where s.submission = ? and not e.confidential",
                submission);
    }

    private static Set<UUID> ids(Connection connection, String query, UUID of) throws SQLException {
        try (var statement = connection.prepareStatement(query)) {
            statement.setObject(1, of);
            Set<UUID> ids = new HashSet<>();
            try (var row = statement.executeQuery()) {
                while (row.next()) {
                    ids.add(Columns.uuid(row, 1));
                }
            }
            return ids;
        }
    }
}
