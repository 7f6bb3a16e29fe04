/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.jury.appeal;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.etalon.core.answer.QuestionIndex;
import org.etalon.edition.EditionPlan;
import org.etalon.jury.JuryDesk;
import org.etalon.jury.appeal.Appeal.Award;
import org.etalon.jury.appeal.Appeal.Point;
import org.etalon.jury.appeal.Appeal.Settled;
import org.etalon.jury.decision.DecisionQuery;
import org.etalon.platform.persistence.Columns;

/** Reads appeals; who may know of a dossier is for the caller to ask. */
public final class AppealQuery {
    private static final String FIND =
            """
            select a.id, a.dossier, a.reasons, a.filed_by, a.filed_at, a.level, a.mentions, a.reason, a.former_level, a.former_mentions,
              a.decided_by, a.decided_at, a.version, p.question, p.words
            from appeal a left join appeal_point p on p.appeal = a.id where a.dossier = ?""";
    private static final String READERS =
            """
            select j.id, j.person, a.due_on, r.handed_in_at from assignment a join juror j on j.id = a.juror
            left join review r on r.juror = a.juror and r.dossier = a.dossier
            where a.dossier = ? and a.appeal is not null order by a.since_at, a.id""";
    private static final String FREE =
            """
            select j.id, (select count(*) from assignment b join appeal o on o.id = b.appeal where b.juror = j.id and o.decided_at is null)
            from juror j where j.edition = ? and j.until_at > ? and j.declared_at is not null and j.person <> ?
              and not exists (select 1 from assignment a where a.juror = j.id and a.dossier = ? and a.appeal is null)
              and not exists (select 1 from review r where r.juror = j.id and r.dossier = ? and r.appeal is null)
              and not exists (select 1 from recusal t where t.juror = j.id and t.dossier = ? and t.state <> 'DISMISSED')
            order by 2, j.since_at, j.id""";
    private static final String TERM =
            """
            select t.days, coalesce(e.publishes_at, p.publishes_at) from edition e left join appeal_term t on t.edition = e.id
            left join publication p on p.edition = e.id where e.id = ?""";

    private AppealQuery() {}

    /** The candidate's, if they appeal. */
    public static Optional<Appeal> find(Connection connection, UUID dossier, QuestionIndex index) throws SQLException {
        try (var statement = connection.prepareStatement(FIND)) {
            statement.setObject(1, dossier);
            try (var row = statement.executeQuery()) {
                return row.next() ? Optional.of(appeal(row, index)) : Optional.empty();
            }
        }
    }

    private static Appeal appeal(ResultSet row, QuestionIndex index) throws SQLException {
        UUID id = Columns.uuid(row, 1);
        UUID dossier = Columns.uuid(row, 2);
        String reasons = row.getString(3);
        UUID by = Columns.uuid(row, 4);
        Instant at = Columns.instant(row, 5);
        Optional<Settled> settled = settled(row);
        long version = row.getLong(13);
        List<Point> points = new ArrayList<>();
        do {
            if (row.getString(14) != null) {
                points.add(new Point(row.getString(14), row.getString(15)));
            }
        } while (row.next());
        points.sort(Comparator.comparingInt(each -> index.get(each.question())));
        return new Appeal(id, dossier, reasons, points, by, at, settled, version);
    }

    private static Optional<Settled> settled(ResultSet row) throws SQLException {
        Instant at = Columns.instant(row, 12);
        return at == null
                ? Optional.empty()
                : Optional.of(new Settled(
                        new Award(row.getInt(9), DecisionQuery.ids(row.getString(10))),
                        new Award(row.getInt(6), DecisionQuery.ids(row.getString(7))),
                        row.getString(8),
                        Columns.uuid(row, 11),
                        at));
    }

    /** Who is to read a dossier on appeal, the first assigned first. */
    public static List<Rereader> readers(Connection connection, UUID dossier) throws SQLException {
        try (var statement = connection.prepareStatement(READERS)) {
            statement.setObject(1, dossier);
            List<Rereader> readers = new ArrayList<>();
            try (var row = statement.executeQuery()) {
                while (row.next()) {
                    readers.add(new Rereader(
                            Columns.uuid(row, 1),
                            Columns.uuid(row, 2),
                            Optional.ofNullable(Columns.day(row, 3)),
                            Columns.instant(row, 4) != null));
                }
            }
            return readers;
        }
    }

    /**
     * Who could read a dossier on appeal, by juror: those who declared, whom nothing ties to it, who never read it, and who don't decide on it;
     * the least loaded first. The values are how many appeals they have to read.
     *
     * @param decider the person who decides on it
     */
    static Map<UUID, Integer> free(JuryDesk desk, UUID dossier, UUID decider) throws SQLException {
        try (var statement = desk.connection().prepareStatement(FREE)) {
            statement.setString(1, desk.key());
            statement.setObject(2, desk.instant().atOffset(ZoneOffset.UTC));
            statement.setObject(3, decider);
            statement.setObject(4, dossier);
            statement.setObject(5, dossier);
            statement.setObject(6, dossier);
            Map<UUID, Integer> free = new LinkedHashMap<>();
            try (var row = statement.executeQuery()) {
                while (row.next()) {
                    free.put(Columns.uuid(row, 1), row.getInt(2));
                }
            }
            return free;
        }
    }

    /** The time that candidates of an edition have. */
    public static AppealTerm term(Connection connection, EditionPlan edition) throws SQLException {
        try (var statement = connection.prepareStatement(TERM)) {
            statement.setString(1, edition.key());
            try (var row = statement.executeQuery()) {
                row.next();
                int days = row.getInt(1);
                return AppealTerm.of(
                        days == 0 ? AppealTerm.DAYS : days,
                        Optional.ofNullable(Columns.instant(row, 2)),
                        edition.zone());
            }
        }
    }
}
