/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.dossier.consult;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.etalon.dossier.DossierStatus;
import org.etalon.edition.EditionStage;
import org.etalon.edition.EditionTime;
import org.etalon.platform.persistence.Columns;

/** The dossiers of the collectivités that a person belongs to, or works for by mandate, in one statement. */
final class DossierListQuery {
    private static final String THEIRS =
            """
            select d.id, d.collectivity, c.name, e.programme, e.edition, e.title_fr, e.title_en, e.stage, e.opens_at,
              e.closes_at, e.grace_minutes, d.status, d.started_at,
              (select count(*) from answer a where a.dossier = d.id and a.state in ('ANSWERED', 'TO_CONFIRM', 'NOT_APPLICABLE')),
              (select max(a.changed_at) from answer a where a.dossier = d.id),
              (select min(coalesce(s.operator, '')) from standing s
                where s.collectivity = d.collectivity and s.person = ? and s.since_at <= ? and s.until_at > ?),
              (select n.number from submission n
                where n.dossier = d.id and n.ordinal = (select max(l.ordinal) from submission l where l.dossier = d.id)
                  and not exists (select 1 from submission_withdrawal w where w.submission = n.id))
            from dossier d join collectivity c on c.code = d.collectivity join edition e on e.id = d.edition
            where exists (select 1 from standing m
              where m.collectivity = d.collectivity and m.person = ? and m.since_at <= ? and m.until_at > ?)
            order by e.opens_at desc, c.name, d.id""";

    private DossierListQuery() {}

    /** The latest edition first. */
    static List<DossierRow> listFor(Connection connection, UUID person, Instant now) throws SQLException {
        OffsetDateTime at = now.atOffset(ZoneOffset.UTC);
        try (var statement = connection.prepareStatement(THEIRS)) {
            for (int from : new int[] {0, 3}) {
                statement.setObject(from + 1, person);
                statement.setObject(from + 2, at);
                statement.setObject(from + 3, at);
            }
            List<DossierRow> rows = new ArrayList<>();
            try (var row = statement.executeQuery()) {
                while (row.next()) {
                    rows.add(row(row));
                }
            }
            return rows;
        }
    }

    private static DossierRow row(ResultSet row) throws SQLException {
        var time = new EditionTime(
                EditionStage.valueOf(row.getString(8)), instant(row, 9), instant(row, 10), row.getInt(11));
        return new DossierRow(
                Columns.uuid(row, 1),
                row.getString(2),
                row.getString(3),
                row.getString(4),
                row.getString(5),
                row.getString(6),
                row.getString(7),
                time,
                DossierStatus.valueOf(row.getString(12)),
                row.getInt(14),
                instant(row, 13),
                instant(row, 15),
                row.getString(16),
                row.getString(17));
    }

    private static Instant instant(ResultSet row, int column) throws SQLException {
        return Columns.instant(row, column);
    }
}
