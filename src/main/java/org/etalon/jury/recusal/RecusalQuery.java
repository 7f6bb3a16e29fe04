/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.jury.recusal;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.etalon.jury.recusal.Recusal.Settlement;
import org.etalon.platform.persistence.Columns;

/** Reads the candidates of an edition, and what ties jurors to them. */
public final class RecusalQuery {
    private static final String CANDIDATES =
            """
            select d.id, d.collectivity, c.name, c.department from dossier d join collectivity c on c.code = d.collectivity
            where d.edition = ? and exists (select 1 from submission s where s.dossier = d.id
                and not exists (select 1 from submission later where later.dossier = d.id and later.ordinal > s.ordinal)
                and not exists (select 1 from submission_withdrawal w where w.submission = s.id))
            order by c.name, d.id""";
    private static final String RECUSALS =
            """
            select r.id, r.juror, r.dossier, r.grounds, r.reason, r.state, r.raised_at, r.settled_by, r.settled_at,
              r.settled_reason, r.version
            from recusal r join juror j on j.id = r.juror where j.edition = ? order by r.raised_at, r.id""";

    private RecusalQuery() {}

    /** By name. */
    static List<Candidate> candidates(Connection connection, String edition) throws SQLException {
        try (var statement = connection.prepareStatement(CANDIDATES)) {
            statement.setString(1, edition);
            List<Candidate> all = new ArrayList<>();
            try (var row = statement.executeQuery()) {
                while (row.next()) {
                    all.add(new Candidate(Columns.uuid(row, 1), row.getString(2), row.getString(3), row.getString(4)));
                }
            }
            return all;
        }
    }

    /** All of an edition, the oldest first. */
    public static List<Recusal> list(Connection connection, String edition) throws SQLException {
        try (var statement = connection.prepareStatement(RECUSALS)) {
            statement.setString(1, edition);
            List<Recusal> all = new ArrayList<>();
            try (var row = statement.executeQuery()) {
                while (row.next()) {
                    all.add(recusal(row));
                }
            }
            return all;
        }
    }

    /** In which edition this one is; empty where there is none of this id. */
    static Optional<String> edition(Connection connection, UUID recusal) throws SQLException {
        try (var statement = connection.prepareStatement(
                "select j.edition from recusal r join juror j on j.id = r.juror where r.id = ?")) {
            statement.setObject(1, recusal);
            try (var row = statement.executeQuery()) {
                return row.next() ? Optional.of(row.getString(1)) : Optional.empty();
            }
        }
    }

    private static Recusal recusal(ResultSet row) throws SQLException {
        UUID by = Columns.uuid(row, 8);
        return new Recusal(
                Columns.uuid(row, 1),
                Columns.uuid(row, 2),
                Columns.uuid(row, 3),
                grounds(row.getString(4)),
                row.getString(5),
                RecusalState.valueOf(row.getString(6)),
                Columns.instant(row, 7),
                by == null
                        ? Optional.empty()
                        : Optional.of(new Settlement(by, Columns.instant(row, 9), row.getString(10))),
                row.getLong(11));
    }

    private static Set<TieGround> grounds(String text) {
        Set<TieGround> grounds = EnumSet.noneOf(TieGround.class);
        Stream.of(text.split(" ")).map(TieGround::valueOf).forEach(grounds::add);
        return grounds;
    }
}
