/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.label.answers;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;

/** Reads the answers behind published scores, never before their instant. */
public final class SheetQuery {
    private SheetQuery() {}

    /** Those of a dossier, or of a label that has none here. */
    public static Optional<PublishedSheet> find(Connection connection, UUID subject, Instant now) throws SQLException {
        try (var statement = connection.prepareStatement(
                "select figures, words from label_sheet where subject = ? and published_at <= ?")) {
            statement.setObject(1, subject);
            statement.setObject(2, now.atOffset(ZoneOffset.UTC));
            try (var row = statement.executeQuery()) {
                return row.next()
                        ? Optional.of(new PublishedSheet(row.getString(1), row.getString(2)))
                        : Optional.empty();
            }
        }
    }
}
