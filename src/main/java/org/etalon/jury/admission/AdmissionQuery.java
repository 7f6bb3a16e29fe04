/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.jury.admission;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.etalon.jury.admission.AdmissionRow.Filed;
import org.etalon.platform.persistence.Columns;

/** Reads what was handed in and what became of it, each in one statement; a juror who is tied to a candidate finds nothing of it. */
public final class AdmissionQuery {
    private static final String ROWS =
            """
            select d.id, d.collectivity, c.name, c.department, d.type, s.id, s.number, s.submitted_at, s.submitted_by, s.signed_by,
              s.signed_at, case when a.submission = s.id then a.state else 'TO_CHECK' end,
              case when a.submission = s.id then a.reason end, case when a.submission = s.id then a.decided_at end,
              (select max(q.until_at) from correction k join correction_question q on q.correction = k.id
                where k.dossier = d.id and k.closed_at is null), coalesce(a.version, 0)
            from dossier d join collectivity c on c.code = d.collectivity join submission s on s.dossier = d.id
              left join admission a on a.dossier = d.id
            where d.edition = ? and not exists (select 1 from submission l where l.dossier = d.id and l.ordinal > s.ordinal)
              and not exists (select 1 from submission_withdrawal w where w.submission = s.id)
              and not exists (select 1 from recusal r join juror j on j.id = r.juror
                where r.dossier = d.id and r.state <> 'DISMISSED' and j.person = ? and j.until_at > ?)
            """;
    private static final String BY_NAME = "order by c.name, d.id";
    private static final String ADMISSION =
            "select state, submission, reason, decided_by, decided_at, version from admission where dossier = ?";

    private AdmissionQuery() {}

    /** All of an edition that the person may know of, by name. */
    public static List<AdmissionRow> list(Connection connection, String edition, UUID person, Instant now)
            throws SQLException {
        try (var statement = connection.prepareStatement(ROWS + BY_NAME)) {
            set(statement, edition, person, now);
            return rows(statement);
        }
    }

    /** One of them. */
    public static Optional<AdmissionRow> find(
            Connection connection, String edition, UUID person, Instant now, UUID dossier) throws SQLException {
        try (var statement = connection.prepareStatement(ROWS + "and d.id = ?")) {
            set(statement, edition, person, now);
            statement.setObject(4, dossier);
            return rows(statement).stream().findFirst();
        }
    }

    /** What became of a dossier, whatever was handed in since; empty where nobody has decided. */
    public static Optional<Admission> find(Connection connection, UUID dossier) throws SQLException {
        try (var statement = connection.prepareStatement(ADMISSION)) {
            statement.setObject(1, dossier);
            try (var row = statement.executeQuery()) {
                return row.next() ? Optional.of(admission(row, dossier)) : Optional.empty();
            }
        }
    }

    private static void set(PreparedStatement statement, String edition, UUID person, Instant now) throws SQLException {
        statement.setString(1, edition);
        statement.setObject(2, person);
        statement.setObject(3, now.atOffset(ZoneOffset.UTC));
    }

    private static List<AdmissionRow> rows(PreparedStatement statement) throws SQLException {
        List<AdmissionRow> rows = new ArrayList<>();
        try (var row = statement.executeQuery()) {
            while (row.next()) {
                rows.add(row(row));
            }
        }
        return rows;
    }

    private static AdmissionRow row(ResultSet row) throws SQLException {
        var filed = new Filed(
                Columns.uuid(row, 6),
                row.getString(7),
                Columns.instant(row, 8),
                Columns.uuid(row, 9),
                Columns.uuid(row, 10),
                Columns.instant(row, 11));
        return new AdmissionRow(
                Columns.uuid(row, 1),
                row.getString(2),
                row.getString(3),
                row.getString(4),
                row.getString(5),
                filed,
                AdmissionState.of(row.getString(12)),
                Optional.ofNullable(row.getString(13)),
                Optional.ofNullable(Columns.instant(row, 14)),
                Optional.ofNullable(Columns.instant(row, 15)),
                row.getLong(16));
    }

    private static Admission admission(ResultSet row, UUID dossier) throws SQLException {
        return new Admission(
                dossier,
                AdmissionState.of(row.getString(1)),
                Columns.uuid(row, 2),
                Optional.ofNullable(row.getString(3)),
                Columns.uuid(row, 4),
                Columns.instant(row, 5),
                row.getLong(6));
    }
}
