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
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.etalon.core.answer.Facts;
import org.etalon.edition.EditionStage;
import org.etalon.edition.EditionTime;
import org.etalon.membership.Powers;
import org.etalon.platform.persistence.Columns;

/**
 * Reads a dossier at one question, in one statement: a row with the head, the person's roles and the question. Only where the others don't
 * stand as the caller knows them does each have a row too, the head repeated.
 */
final class QuestionQuery {
    private static final String TEXT =
            """
            select d.collectivity, d.edition, e.questionnaire, d.type, d.population, d.staff, d.department, d.region, d.status, d.version,
              e.stage, e.opens_at, e.closes_at, e.grace_minutes,
              (select string_agg(m.role || ':' || m.domains, ';') from standing m
                where m.collectivity = d.collectivity and m.person = ? and m.since_at <= ? and m.until_at > ?),
              a.question, a.version, a.evidence, a.state, a.answer, a.justification, a.changed_by, a.changed_at,
              (select string_agg(q.question || ':' || cast(floor(extract(epoch from q.until_at)) as bigint), ';')
                from correction c join correction_question q on q.correction = c.id
                where c.dossier = d.id and c.closed_at is null and q.until_at > ?),
              d.last, d.evidence_changes
            from (select h.*, coalesce((select c.id from answer_change c where c.id < h.history and c.id >= h.history - 16777216
                order by c.id fetch first row only), h.history) as last from dossier h where h.id = ? offset 0 rows) d
              join edition e on e.id = d.edition
              left join answer a on a.dossier = d.id
                and a.question >= case when d.last = ? and d.evidence_changes = ? then ? else '' end
                and a.question <= case when d.last = ? and d.evidence_changes = ? then ? else repeat('z', 65) end
            order by a.question""";

    private QuestionQuery() {}

    /**
     * @param known what the caller knows
     * @return the dossier with this question alone, if all stands as the caller knows it; else with every question, in the database's order
     */
    static Optional<OpenDossier> find(
            Connection connection, UUID id, UUID person, Instant now, String question, KnownAnswers.Stamp known)
            throws SQLException {
        OffsetDateTime at = now.atOffset(ZoneOffset.UTC);
        try (var statement = connection.prepareStatement(TEXT)) {
            statement.setObject(1, person);
            statement.setObject(2, at);
            statement.setObject(3, at);
            statement.setObject(4, at);
            statement.setObject(5, id);
            for (int bound = 6; bound < 12; bound += 3) {
                statement.setLong(bound, known.last());
                statement.setLong(bound + 1, known.proofs());
                statement.setString(bound + 2, question);
            }
            return read(statement, id);
        }
    }

    private static Optional<OpenDossier> read(PreparedStatement statement, UUID id) throws SQLException {
        List<KeptAnswer> answers = new ArrayList<>();
        DossierHead head = null;
        KnownAnswers.Stamp stamp = KnownAnswers.Stamp.NONE;
        statement.setFetchSize(1000);
        try (var row = statement.executeQuery()) {
            while (row.next()) {
                if (head == null) {
                    head = head(row, id);
                    stamp = new KnownAnswers.Stamp(row.getLong(25), row.getLong(26));
                }
                if (row.getString(16) != null) {
                    answers.add(answer(row));
                }
            }
        }
        return head == null ? Optional.empty() : Optional.of(new OpenDossier(head, answers, stamp));
    }

    private static DossierHead head(ResultSet row, UUID id) throws SQLException {
        return new DossierHead(
                id,
                row.getString(1),
                row.getString(2),
                row.getString(3),
                facts(row),
                DossierStatus.valueOf(row.getString(9)),
                row.getLong(10),
                new EditionTime(
                        EditionStage.valueOf(row.getString(11)),
                        DossierQuery.instant(row, 12),
                        DossierQuery.instant(row, 13),
                        row.getInt(14)),
                powers(row.getString(15)),
                asked(row.getString(24)));
    }

    private static Facts facts(ResultSet row) throws SQLException {
        return new Facts(
                row.getString(4),
                DossierQuery.amount(row, 5),
                DossierQuery.amount(row, 6),
                Optional.ofNullable(row.getString(7)),
                Optional.ofNullable(row.getString(8)));
    }

    private static Powers powers(String roles) {
        return roles == null
                ? Powers.NONE
                : new Powers(Arrays.stream(roles.split(";"))
                        .map(role -> role.split(":", 2))
                        .map(part -> Powers.Part.of(part[0], part[1]))
                        .toList());
    }

    /** Whole seconds are as exact as a correction's time is. */
    private static Map<String, Instant> asked(String questions) {
        return questions == null
                ? Map.of()
                : Arrays.stream(questions.split(";"))
                        .map(each -> each.split(":"))
                        .collect(Collectors.toMap(
                                each -> each[0], each -> Instant.ofEpochSecond(Long.parseLong(each[1]))));
    }

    private static KeptAnswer answer(ResultSet row) throws SQLException {
        return new KeptAnswer(
                row.getString(16),
                row.getLong(17),
                new Given(AnswerState.valueOf(row.getString(19)), row.getString(20), row.getString(21)),
                row.getInt(18),
                Columns.uuid(row, 22),
                DossierQuery.instant(row, 23));
    }
}
