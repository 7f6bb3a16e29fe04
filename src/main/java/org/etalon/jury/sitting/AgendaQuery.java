/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.jury.sitting;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.etalon.jury.decision.ReadByQuery;
import org.etalon.jury.sitting.Room.Standing;
import org.etalon.platform.persistence.Columns;

/** Reads the dossiers on a sitting's agenda, in order, and how far each is, in one statement. */
final class AgendaQuery {
    private static final String LIST =
            """
            select d.id, coalesce((select s.reached_level from submission s where s.dossier = d.id
                and not exists (select 1 from submission later where later.dossier = d.id and later.ordinal > s.ordinal)), 0), %s
            from sitting_item i join dossier d on d.id = i.dossier where i.sitting = ? order by i.position, i.dossier"""
                    .formatted(ReadByQuery.COLUMNS);

    private AgendaQuery() {}

    static Map<UUID, Standing> list(Connection connection, UUID sitting) throws SQLException {
        try (var statement = connection.prepareStatement(LIST)) {
            statement.setObject(1, sitting);
            Map<UUID, Standing> dossiers = new LinkedHashMap<>();
            try (var row = statement.executeQuery()) {
                while (row.next()) {
                    dossiers.put(Columns.uuid(row, 1), new Standing(row.getInt(2), ReadByQuery.at(row, 3)));
                }
            }
            return dossiers;
        }
    }
}
