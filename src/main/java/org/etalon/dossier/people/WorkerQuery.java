/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.dossier.people;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.etalon.membership.Powers;
import org.etalon.platform.persistence.Columns;

/** The people of a dossier: who belongs to its collectivité now, or works there by mandate, in one statement. */
public final class WorkerQuery {
    private static final String MEMBERS =
            """
            select m.person, m.role, m.domains, m.operator from dossier d join standing m on m.collectivity = d.collectivity
            where d.id = ? and m.since_at <= ? and m.until_at > ? order by m.since_at, m.person, m.role""";

    private WorkerQuery() {}

    /** Who has belonged longest comes first; who has several roles comes several times. */
    public static List<WorkerRow> list(Connection connection, UUID id, Instant now) throws SQLException {
        OffsetDateTime at = now.atOffset(ZoneOffset.UTC);
        try (var statement = connection.prepareStatement(MEMBERS)) {
            statement.setObject(1, id);
            statement.setObject(2, at);
            statement.setObject(3, at);
            List<WorkerRow> rows = new ArrayList<>();
            try (var row = statement.executeQuery()) {
                while (row.next()) {
                    rows.add(new WorkerRow(
                            Columns.uuid(row, 1),
                            Powers.Part.of(row.getString(2), row.getString(3)),
                            row.getString(4)));
                }
            }
            return rows;
        }
    }
}
