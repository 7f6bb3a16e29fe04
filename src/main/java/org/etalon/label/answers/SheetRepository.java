/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.label.answers;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.UUID;

/** Keeps the answers behind published scores, on a connection whose transaction is the caller's. */
public final class SheetRepository {
    private SheetRepository() {}

    /** @param subject the dossier, or the label where that has none here. @param at nothing of it is public before */
    public static void keep(
            Connection connection, UUID subject, String programme, String edition, Instant at, PublishedSheet sheet)
            throws SQLException {
        try (var statement = connection.prepareStatement("insert into label_sheet"
                + " (subject, programme, edition, published_at, figures, words) values (?, ?, ?, ?, ?, ?)")) {
            statement.setObject(1, subject);
            statement.setString(2, programme);
            statement.setString(3, edition);
            statement.setObject(4, at.atOffset(ZoneOffset.UTC));
            statement.setString(5, sheet.figures());
            statement.setString(6, sheet.words());
            statement.executeUpdate();
        }
    }

    /** Takes away what was to be published of an edition and isn't public yet. */
    public static void deleteUnpublished(Connection connection, String programme, String edition, Instant now)
            throws SQLException {
        try (var statement = connection.prepareStatement(
                "delete from label_sheet where programme = ? and edition = ? and published_at > ?")) {
            statement.setString(1, programme);
            statement.setString(2, edition);
            statement.setObject(3, now.atOffset(ZoneOffset.UTC));
            statement.executeUpdate();
        }
    }
}
