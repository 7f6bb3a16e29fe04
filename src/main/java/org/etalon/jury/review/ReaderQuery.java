/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.jury.review;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.etalon.jury.JuryDesk;
import org.etalon.platform.persistence.Columns;

/** Reads who is in a jury, and who of it could read a dossier too. */
public final class ReaderQuery {
    private static final String FREE =
            """
            select j.id, (select count(*) from assignment b where b.juror = j.id) from juror j
            where j.edition = ? and j.until_at > ? and j.declared_at is not null
              and not exists (select 1 from assignment a where a.juror = j.id and a.dossier = ?)
              and not exists (select 1 from recusal r where r.juror = j.id and r.dossier = ? and r.state <> 'DISMISSED')
            order by 2, j.since_at, j.id""";

    private ReaderQuery() {}

    /** The persons of all who are or were in the jury, by the ids of jurors. */
    public static Map<UUID, UUID> persons(JuryDesk desk) throws SQLException {
        try (var statement = desk.connection().prepareStatement("select id, person from juror where edition = ?")) {
            statement.setString(1, desk.key());
            Map<UUID, UUID> persons = new HashMap<>();
            try (var row = statement.executeQuery()) {
                while (row.next()) {
                    persons.put(Columns.uuid(row, 1), Columns.uuid(row, 2));
                }
            }
            return persons;
        }
    }

    /** A juror who could read a dossier as well. @param load how many they have to read */
    public record FreeRow(UUID juror, int load) {}

    /** Those whom nothing ties to it and who don't read it yet, the least loaded first. */
    public static List<FreeRow> listFree(JuryDesk desk, UUID dossier) throws SQLException {
        try (var statement = desk.connection().prepareStatement(FREE)) {
            statement.setString(1, desk.key());
            statement.setObject(2, desk.instant().atOffset(java.time.ZoneOffset.UTC));
            statement.setObject(3, dossier);
            statement.setObject(4, dossier);
            List<FreeRow> free = new ArrayList<>();
            try (var row = statement.executeQuery()) {
                while (row.next()) {
                    free.add(new FreeRow(Columns.uuid(row, 1), row.getInt(2)));
                }
            }
            return free;
        }
    }
}
