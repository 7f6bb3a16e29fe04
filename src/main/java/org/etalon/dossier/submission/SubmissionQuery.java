/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.dossier.submission;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.etalon.dossier.submission.Submission.Figures;
import org.etalon.dossier.submission.Submission.Withdrawal;
import org.etalon.platform.persistence.Columns;
import org.etalon.platform.storage.Digest;

/** Reads what was approved and handed in. */
public final class SubmissionQuery {
    private static final String LIST =
            """
            select s.id, s.dossier, s.edition, s.ordinal, s.digest, s.global_score, s.proof, s.reached_level, s.signed_by,
              s.signed_at, s.state, s.submitted_by, s.submitted_at, w.person, w.at
            from submission s left join submission_withdrawal w on w.submission = s.id
            where s.dossier = ?
            """;
    private static final String MEMBER =
            """
            and exists (select 1 from dossier d join standing m on m.collectivity = d.collectivity
              where d.id = s.dossier and m.person = ? and m.since_at <= ? and m.until_at > ?)
            """;
    private static final String LAST_FIRST = "order by s.ordinal desc";

    private SubmissionQuery() {}

    /** All of a dossier, the last first, in one statement. */
    public static List<Submission> list(Connection connection, UUID dossier) throws SQLException {
        try (var statement = connection.prepareStatement(LIST + LAST_FIRST)) {
            statement.setObject(1, dossier);
            return submissions(statement);
        }
    }

    /** The last one, unless it was taken back, for a member; in one statement. */
    public static Optional<Submission> findCounting(Connection connection, UUID dossier, UUID person, Instant now)
            throws SQLException {
        OffsetDateTime at = now.atOffset(ZoneOffset.UTC);
        try (var statement = connection.prepareStatement(LIST + MEMBER + LAST_FIRST)) {
            statement.setObject(1, dossier);
            statement.setObject(2, person);
            statement.setObject(3, at);
            statement.setObject(4, at);
            return counting(submissions(statement));
        }
    }

    private static List<Submission> submissions(PreparedStatement statement) throws SQLException {
        List<Submission> found = new ArrayList<>();
        try (var row = statement.executeQuery()) {
            while (row.next()) {
                found.add(submission(row));
            }
        }
        return found;
    }

    private static Optional<Submission> counting(List<Submission> all) {
        return all.stream().findFirst().filter(last -> !last.isWithdrawn());
    }

    /** The last one, unless it was taken back. */
    public static Optional<Submission> findCounting(Connection connection, UUID dossier) throws SQLException {
        return counting(list(connection, dossier));
    }

    /** The exact text that was handed in. @throws IllegalStateException where its digest is not the one that was told */
    public static Snapshot snapshot(Connection connection, Submission submission) throws SQLException {
        try (var statement = connection.prepareStatement("select snapshot from submission where id = ?")) {
            statement.setObject(1, submission.id());
            try (var row = statement.executeQuery()) {
                row.next();
                var snapshot = new Snapshot(row.getString(1));
                if (!snapshot.digest().equals(submission.digest())) {
                    throw new IllegalStateException("the snapshot " + submission.id() + " is not what was handed in");
                }
                return snapshot;
            }
        }
    }

    /** The approval of this state, else the last of another. */
    static Optional<SignOff> findSignOff(Connection connection, UUID dossier, Digest state) throws SQLException {
        try (var statement = connection.prepareStatement(
                """
                select person, at, state from sign_off where dossier = ?
                order by case when state = ? then 0 else 1 end, at desc fetch first 1 row only""")) {
            statement.setObject(1, dossier);
            statement.setString(2, state.hex());
            try (var row = statement.executeQuery()) {
                return row.next() ? Optional.of(signOff(row, 1)) : Optional.empty();
            }
        }
    }

    private static Submission submission(ResultSet row) throws SQLException {
        UUID withdrawnBy = Columns.uuid(row, 14);
        return new Submission(
                Columns.uuid(row, 1),
                Columns.uuid(row, 2),
                row.getString(3),
                row.getInt(4),
                new Digest(row.getString(5)),
                new Figures(row.getInt(6), row.getInt(7), row.getInt(8)),
                signOff(row, 9),
                Columns.uuid(row, 12),
                instant(row, 13),
                withdrawnBy == null ? Optional.empty() : Optional.of(new Withdrawal(withdrawnBy, instant(row, 15))));
    }

    private static SignOff signOff(ResultSet row, int from) throws SQLException {
        return new SignOff(Columns.uuid(row, from), instant(row, from + 1), new Digest(row.getString(from + 2)));
    }

    private static Instant instant(ResultSet row, int column) throws SQLException {
        return Columns.instant(row, column);
    }
}
