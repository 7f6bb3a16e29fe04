/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.jury.ranking;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.Map;
import java.util.OptionalInt;
import org.etalon.jury.JuryDesk;
import org.etalon.jury.ranking.RankedDossier.Former;

/** Reads what became of collectivités before, as far as it is public: what isn't yet is nobody's business. */
final class FormerQuery {
    private static final String DOSSIERS =
            """
            select d.collectivity, e.edition, s.global_score, x.level from edition e join dossier d on d.edition = e.id %s
            left join decision x on x.dossier = d.id
            where e.programme = ? and e.closes_at = (select max(o.closes_at) from edition o where o.programme = e.programme
                and o.closes_at < ? and (o.stage = 'PUBLISHED' or o.stage = 'DECIDED' and o.publishes_at <= ?))
              and (e.stage = 'PUBLISHED' or e.stage = 'DECIDED' and e.publishes_at <= ?)"""
                    .formatted(RankingQuery.LAST);
    private static final String LABELS =
            """
            select l.collectivity, l.edition, l.score, l.level from label l
            where l.programme = ? and l.collectivity is not null and l.published_at < ? and l.published_at <= ?
              and l.edition <> ? and l.state <> 'WITHDRAWN' order by l.published_at, l.edition, l.code""";

    private FormerQuery() {}

    /** By collectivité: in the programme's last edition before, else by the last label of the programme. */
    static Map<String, Former> list(JuryDesk desk) throws SQLException {
        OffsetDateTime closes = desk.edition().time().closesAt().atOffset(ZoneOffset.UTC);
        OffsetDateTime at = desk.instant().atOffset(ZoneOffset.UTC);
        Map<String, Former> former = new HashMap<>();
        try (var labels = desk.connection().prepareStatement(LABELS);
                var dossiers = desk.connection().prepareStatement(DOSSIERS)) {
            fill(labels, desk.edition().programme(), closes, at, desk.edition().edition());
            read(labels, former);
            fill(dossiers, desk.edition().programme(), closes, at, at);
            read(dossiers, former);
        }
        return former;
    }

    private static void fill(PreparedStatement statement, Object... values) throws SQLException {
        for (int at = 0; at < values.length; at++) {
            statement.setObject(at + 1, values[at]);
        }
    }

    /** The last row of a collectivité counts. */
    private static void read(PreparedStatement statement, Map<String, Former> former) throws SQLException {
        try (var row = statement.executeQuery()) {
            while (row.next()) {
                former.put(row.getString(1), new Former(row.getString(2), number(row, 3), number(row, 4)));
            }
        }
    }

    /** Empty where the column is null. */
    static OptionalInt number(ResultSet row, int column) throws SQLException {
        int number = row.getInt(column);
        return row.wasNull() ? OptionalInt.empty() : OptionalInt.of(number);
    }
}
