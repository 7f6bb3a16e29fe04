/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.label;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import org.etalon.platform.text.JsonTree;

/** Reads what the jury's work came to, dossier by dossier, never before its instant. */
public final class ResultQuery {
    private ResultQuery() {}

    /** What a dossier, or a label that has none here, came to, once that is public. */
    public static Optional<LabelResult> find(Connection connection, UUID subject, Instant now) throws SQLException {
        try (var statement = connection.prepareStatement(
                "select content from label_result where subject = ? and published_at <= ?")) {
            statement.setObject(1, subject);
            statement.setObject(2, now.atOffset(ZoneOffset.UTC));
            try (var row = statement.executeQuery()) {
                return row.next() ? Optional.of(LabelResult.of(JsonTree.read(row.getString(1)))) : Optional.empty();
            }
        }
    }
}
