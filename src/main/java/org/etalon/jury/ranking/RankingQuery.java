/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.jury.ranking;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.UUID;
import java.util.function.Function;
import org.etalon.core.answer.Facts;
import org.etalon.jury.JuryDesk;
import org.etalon.jury.assignment.Reached;
import org.etalon.jury.decision.ReadByQuery;
import org.etalon.jury.ranking.RankedDossier.Former;
import org.etalon.jury.review.said.Conclusion;
import org.etalon.platform.persistence.Columns;
import org.etalon.platform.text.JsonTree;

/** Reads the grid of an edition in four statements, however many dossiers there are. */
final class RankingQuery {
    /** Joins what was handed in last with a dossier {@code d} as {@code s}, where that counts. */
    static final String LAST =
            """
            join submission s on s.dossier = d.id
              and not exists (select 1 from submission later where later.dossier = d.id and later.ordinal > s.ordinal)
              and not exists (select 1 from submission_withdrawal w where w.submission = s.id)""";

    private static final String DOSSIERS =
            """
            select d.id, d.collectivity, c.name, d.type, d.population, d.staff, d.department, d.region, s.global_score, s.reached_level,
              x.level, case when a.id is not null and own.handed_in_at is null then 0 else 1 end, %s
            from dossier d join collectivity c on c.code = d.collectivity %s %s
            left join review own on own.juror = j.id and own.dossier = d.id
            left join decision x on x.dossier = d.id where d.edition = ? and %s"""
                    .formatted(ReadByQuery.COLUMNS, LAST, Reached.JOIN, Reached.REACHED);
    private static final String PROPOSED =
            """
            select r.dossier, p.content from review r join juror j on j.id = r.juror
            join review_part p on p.review = r.id and p.part = 'conclusion'
            where j.edition = ? and r.handed_in_at is not null and r.appeal is null
              and not exists (select 1 from recusal t where t.juror = r.juror and t.dossier = r.dossier and t.state <> 'DISMISSED')""";

    private RankingQuery() {}

    /** @param organiser whether who is at the desk is one @param strata which stratum facts put a collectivité into */
    static List<RankedDossier> list(JuryDesk desk, boolean organiser, Function<Facts, String> strata)
            throws SQLException {
        Map<UUID, List<Integer>> proposed = proposed(desk);
        Map<String, Former> former = FormerQuery.list(desk);
        try (var statement = desk.connection().prepareStatement(DOSSIERS)) {
            int at = Reached.join(statement, 1, desk.person(), desk.instant());
            statement.setString(at, desk.key());
            Reached.reached(statement, at + 1, organiser);
            List<RankedDossier> all = new ArrayList<>();
            try (var row = statement.executeQuery()) {
                while (row.next()) {
                    UUID dossier = Columns.uuid(row, 1);
                    List<Integer> seen =
                            row.getInt(12) == 1 ? proposed.getOrDefault(dossier, List.of()) : List.<Integer>of();
                    all.add(ranked(row, strata, seen, Optional.ofNullable(former.get(row.getString(2)))));
                }
            }
            return all;
        }
    }

    private static RankedDossier ranked(
            ResultSet row, Function<Facts, String> strata, List<Integer> proposed, Optional<Former> former)
            throws SQLException {
        return new RankedDossier(
                Columns.uuid(row, 1),
                row.getString(2),
                row.getString(3).replace('\'', '\u2019'),
                row.getString(4),
                strata.apply(facts(row)),
                row.getInt(9),
                row.getInt(10),
                proposed,
                ReadByQuery.at(row, 13),
                FormerQuery.number(row, 11),
                former);
    }

    private static Facts facts(ResultSet row) throws SQLException {
        return new Facts(
                row.getString(4),
                amount(row, 5),
                amount(row, 6),
                Optional.ofNullable(row.getString(7)),
                Optional.ofNullable(row.getString(8)));
    }

    private static OptionalLong amount(ResultSet row, int column) throws SQLException {
        long amount = row.getLong(column);
        return row.wasNull() ? OptionalLong.empty() : OptionalLong.of(amount);
    }

    private static Map<UUID, List<Integer>> proposed(JuryDesk desk) throws SQLException {
        try (var statement = desk.connection().prepareStatement(PROPOSED)) {
            statement.setString(1, desk.key());
            Map<UUID, List<Integer>> levels = new HashMap<>();
            try (var row = statement.executeQuery()) {
                while (row.next()) {
                    Conclusion conclusion = Conclusion.of((Map<?, ?>) JsonTree.read(row.getString(2)));
                    levels.computeIfAbsent(Columns.uuid(row, 1), dossier -> new ArrayList<>())
                            .add(conclusion.level().orElse(0));
                }
            }
            return levels;
        }
    }
}
