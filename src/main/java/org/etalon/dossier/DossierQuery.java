/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.dossier;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.UUID;
import org.etalon.core.answer.Facts;
import org.etalon.edition.EditionStage;
import org.etalon.edition.EditionTime;
import org.etalon.membership.Powers;
import org.etalon.platform.persistence.Columns;

/**
 * Reads a whole dossier with what a person may do in it, in one statement of four parts: the head, the person's roles, what
 * is to be corrected, the answers.
 */
public final class DossierQuery {
    private static final String HEAD =
            """
            select 0, d.collectivity, d.edition, e.questionnaire, d.type, d.department, d.region, d.status, e.stage,
              d.population, d.staff, d.version, e.grace_minutes, e.opens_at, e.closes_at
            from dossier d join edition e on e.id = d.edition where d.id = ?
            """;
    private static final String ROLES =
            """
            union all select 1, m.role, m.domains, null, null, null, null, null, null, null, null, null, null, null, null
            from dossier d join standing m on m.collectivity = d.collectivity
            where d.id = ? and m.person = ? and m.since_at <= ? and m.until_at > ?
            """;
    private static final String ASKED =
            """
            union all select 3, q.question, null, null, null, null, null, null, null, null, null, null, null, q.until_at, null
            from correction c join correction_question q on q.correction = c.id
            where c.dossier = ? and c.closed_at is null and q.until_at > ?
            """;
    private static final String ANSWERS =
            """
            union all select 2, a.question, a.state, a.answer, a.justification, cast(a.changed_by as varchar(36)), null, null, null,
              a.version, a.evidence, null, null, a.changed_at, null
            from answer a where a.dossier = ?
            """;

    /** Everything. */
    private static final String ALL = HEAD + ROLES + ASKED + ANSWERS;

    private DossierQuery() {}

    /** Without the answers; empty where there is no such dossier. */
    static Optional<DossierHead> findHead(Connection connection, UUID id, UUID person, Instant now)
            throws SQLException {
        try (var statement = connection.prepareStatement(HEAD + ROLES + ASKED)) {
            setRoles(statement, id, person, now);
            return read(statement, id).map(OpenDossier::head);
        }
    }

    /** Everything; empty where there is no such dossier. */
    public static Optional<OpenDossier> find(Connection connection, UUID id, UUID person, Instant now)
            throws SQLException {
        try (var statement = connection.prepareStatement(ALL)) {
            setRoles(statement, id, person, now);
            statement.setObject(8, id);
            return read(statement, id);
        }
    }

    private static void setRoles(PreparedStatement statement, UUID id, UUID person, Instant now) throws SQLException {
        OffsetDateTime at = now.atOffset(ZoneOffset.UTC);
        statement.setObject(1, id);
        statement.setObject(2, id);
        statement.setObject(3, person);
        statement.setObject(4, at);
        statement.setObject(5, at);
        statement.setObject(6, id);
        statement.setObject(7, at);
    }

    private static Optional<OpenDossier> read(PreparedStatement statement, UUID id) throws SQLException {
        List<Powers.Part> roles = new ArrayList<>();
        List<KeptAnswer> answers = new ArrayList<>();
        Map<String, Instant> asked = new HashMap<>();
        DossierHead head = null;
        statement.setFetchSize(1000);
        try (var row = statement.executeQuery()) {
            while (row.next()) {
                switch (row.getInt(1)) {
                    case 0 -> head = head(row, id);
                    case 1 -> roles.add(Powers.Part.of(row.getString(2), row.getString(3)));
                    case 3 -> asked.put(row.getString(2), instant(row, 14));
                    default -> answers.add(answer(row));
                }
            }
        }
        return Optional.ofNullable(head).map(found -> new OpenDossier(found.with(new Powers(roles), asked), answers));
    }

    private static DossierHead head(ResultSet row, UUID id) throws SQLException {
        var facts = new Facts(
                row.getString(5),
                amount(row, 10),
                amount(row, 11),
                Optional.ofNullable(row.getString(6)),
                Optional.ofNullable(row.getString(7)));
        var time = new EditionTime(
                EditionStage.valueOf(row.getString(9)), instant(row, 14), instant(row, 15), row.getInt(13));
        return new DossierHead(
                id,
                row.getString(2),
                row.getString(3),
                row.getString(4),
                facts,
                DossierStatus.valueOf(row.getString(8)),
                row.getLong(12),
                time,
                Powers.NONE);
    }

    private static KeptAnswer answer(ResultSet row) throws SQLException {
        var given = new Given(AnswerState.valueOf(row.getString(3)), row.getString(4), row.getString(5));
        String person = row.getString(6);
        Instant at = person == null ? null : instant(row, 14);
        return new KeptAnswer(
                row.getString(2),
                row.getLong(10),
                given,
                row.getInt(11),
                person == null ? null : UUID.fromString(person),
                at);
    }

    static OptionalLong amount(ResultSet row, int column) throws SQLException {
        long amount = row.getLong(column);
        return row.wasNull() ? OptionalLong.empty() : OptionalLong.of(amount);
    }

    static Instant instant(ResultSet row, int column) throws SQLException {
        return Columns.instant(row, column);
    }
}
