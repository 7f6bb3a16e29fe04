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
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.etalon.edition.EditionStage;
import org.etalon.edition.EditionTime;
import org.etalon.membership.MemberAction;
import org.etalon.membership.MemberRole;
import org.etalon.platform.persistence.Columns;

/** The open editions in which collectivités of a person have no dossier yet, where the person may begin one: one statement. */
final class StartQuery {
    private static final String ROLES = Stream.of(MemberRole.values())
            .filter(role -> role.may(MemberAction.START))
            .map(role -> "'" + role.name() + "'")
            .collect(Collectors.joining(", "));
    private static final String POSSIBLE =
            """
            select c.code, c.name, e.programme, e.edition, e.questionnaire, e.title_fr, e.title_en, e.stage, e.opens_at, e.closes_at,
              e.grace_minutes, e.time_zone
            from (select distinct m.collectivity from standing m
                where m.person = ? and m.since_at <= ? and m.until_at > ? and m.role in (%s)) mine
              join collectivity c on c.code = mine.collectivity cross join edition e
            where e.stage = 'CONFIRMED' and e.opens_at <= ?
              and not exists (select 1 from dossier d where d.collectivity = c.code and d.edition = e.id)
            order by c.name, e.opens_at desc, e.id"""
                    .formatted(ROLES);

    private StartQuery() {}

    static List<StartRow> listFor(Connection connection, UUID person, Instant now) throws SQLException {
        OffsetDateTime at = now.atOffset(ZoneOffset.UTC);
        try (var statement = connection.prepareStatement(POSSIBLE)) {
            statement.setObject(1, person);
            statement.setObject(2, at);
            statement.setObject(3, at);
            statement.setObject(4, at);
            List<StartRow> rows = new ArrayList<>();
            try (var row = statement.executeQuery()) {
                while (row.next()) {
                    rows.add(row(row));
                }
            }
            return rows.stream()
                    .filter(each -> each.time().phase(now).isTakingIn())
                    .toList();
        }
    }

    private static StartRow row(ResultSet row) throws SQLException {
        var time = new EditionTime(
                EditionStage.valueOf(row.getString(8)), instant(row, 9), instant(row, 10), row.getInt(11));
        return new StartRow(
                row.getString(1),
                row.getString(2),
                row.getString(3),
                row.getString(4),
                row.getString(5),
                row.getString(6),
                row.getString(7),
                time,
                row.getString(12));
    }

    private static Instant instant(ResultSet row, int column) throws SQLException {
        return Columns.instant(row, column);
    }
}
