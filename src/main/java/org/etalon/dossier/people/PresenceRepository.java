/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.dossier.people;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.etalon.platform.persistence.Columns;

/** Who has a dossier's pages open, on a connection whose transaction is the caller's. */
final class PresenceRepository {
    private static final String AGAIN = "update presence set domain = ?, seen_at = ? where dossier = ? and person = ?";
    private static final String FIRST =
            """
            insert into presence (domain, seen_at, dossier, person)
            select ?, ?, d.id, p.id from dossier d, person p
            where d.id = ? and p.id = ?
              and not exists (select 1 from presence q where q.dossier = d.id and q.person = p.id)""";

    private PresenceRepository() {}

    static void note(Connection connection, UUID dossier, UUID person, String domain, Instant now) throws SQLException {
        for (String sql : List.of(AGAIN, FIRST)) {
            try (PreparedStatement statement = connection.prepareStatement(sql)) {
                statement.setString(1, domain);
                statement.setObject(2, now.atOffset(ZoneOffset.UTC));
                statement.setObject(3, dossier);
                statement.setObject(4, person);
                if (statement.executeUpdate() > 0) {
                    return;
                }
            }
        }
    }

    /** Those seen since an instant, but for one. */
    static List<PresentRow> list(Connection connection, UUID dossier, UUID but, Instant since) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(
                "select person, domain from presence where dossier = ? and person <> ? and seen_at > ? order by person")) {
            statement.setObject(1, dossier);
            statement.setObject(2, but);
            statement.setObject(3, since.atOffset(ZoneOffset.UTC));
            List<PresentRow> rows = new ArrayList<>();
            try (var row = statement.executeQuery()) {
                while (row.next()) {
                    rows.add(new PresentRow(Columns.uuid(row, 1), row.getString(2)));
                }
            }
            return rows;
        }
    }
}
