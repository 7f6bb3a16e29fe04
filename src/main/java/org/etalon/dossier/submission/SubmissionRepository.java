/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.dossier.submission;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Adds approvals, submissions and withdrawals, on a connection whose transaction is the caller's. Nothing of them is ever changed. */
final class SubmissionRepository {
    private static final String ADD =
            """
            insert into submission (id, dossier, edition, ordinal, number, state, digest, snapshot, global_score, proof,
              reached_level, signed_by, signed_at, submitted_by, submitted_at)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""";

    private SubmissionRepository() {}

    static void add(Connection connection, UUID dossier, SignOff signOff) throws SQLException {
        try (var statement = connection.prepareStatement(
                "insert into sign_off (id, dossier, state, person, at) values (?, ?, ?, ?, ?)")) {
            statement.setObject(1, UUID.randomUUID());
            statement.setObject(2, dossier);
            statement.setString(3, signOff.state().hex());
            setWho(statement, 4, signOff.person(), signOff.at());
            statement.executeUpdate();
        }
    }

    /** The next number of an edition, which nobody else gets before the transaction ends. */
    static int nextOrdinal(Connection connection, String edition) throws SQLException {
        try (var lock = connection.prepareStatement("select id from edition where id = ? for update")) {
            lock.setString(1, edition);
            lock.executeQuery().close();
        }
        try (var statement =
                connection.prepareStatement("select coalesce(max(ordinal), 0) + 1 from submission where edition = ?")) {
            statement.setString(1, edition);
            try (var row = statement.executeQuery()) {
                row.next();
                return row.getInt(1);
            }
        }
    }

    /** @param evidence as the snapshot tells it, which is held fast */
    static void add(Connection connection, Submission submission, Snapshot snapshot, List<?> evidence)
            throws SQLException {
        try (var statement = connection.prepareStatement(ADD)) {
            statement.setObject(1, submission.id());
            statement.setObject(2, submission.dossier());
            statement.setString(3, submission.edition());
            statement.setInt(4, submission.ordinal());
            statement.setString(5, submission.number());
            statement.setString(6, submission.signed().state().hex());
            statement.setString(7, submission.digest().hex());
            statement.setString(8, snapshot.json());
            statement.setInt(9, submission.figures().global());
            statement.setInt(10, submission.figures().proof());
            statement.setInt(11, submission.figures().level());
            setWho(
                    statement,
                    12,
                    submission.signed().person(),
                    submission.signed().at());
            setWho(statement, 14, submission.by(), submission.at());
            statement.executeUpdate();
        }
        holdFast(connection, submission.id(), evidence);
    }

    private static void holdFast(Connection connection, UUID submission, List<?> evidence) throws SQLException {
        try (var statement = connection.prepareStatement(
                "insert into submission_evidence (submission, evidence, number) values (?, ?, ?)")) {
            for (Object each : evidence) {
                Map<?, ?> item = (Map<?, ?>) each;
                statement.setObject(1, submission);
                statement.setObject(2, UUID.fromString(item.get("id").toString()));
                statement.setInt(3, ((Number) item.get("version")).intValue());
                statement.addBatch();
            }
            statement.executeBatch();
        }
    }

    static void withdraw(Connection connection, UUID submission, UUID person, Instant now) throws SQLException {
        try (var statement = connection.prepareStatement(
                "insert into submission_withdrawal (submission, person, at) values (?, ?, ?)")) {
            statement.setObject(1, submission);
            setWho(statement, 2, person, now);
            statement.executeUpdate();
        }
    }

    private static void setWho(PreparedStatement statement, int from, UUID person, Instant at) throws SQLException {
        statement.setObject(from, person);
        statement.setObject(from + 1, at.atOffset(ZoneOffset.UTC));
    }
}
