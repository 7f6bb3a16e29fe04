/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.jury.review;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.UUID;

/** Writes reviews, on a connection whose transaction is the caller's. */
final class ReviewRepository {
    private ReviewRepository() {}

    /** Until the end of the transaction nobody else changes reviews of this juror: another of their tabs waits. */
    static void lock(Connection connection, UUID juror) throws SQLException {
        try (var statement = connection.prepareStatement("select id from juror where id = ? for update")) {
            statement.setObject(1, juror);
            statement.executeQuery().close();
        }
    }

    static UUID begin(Connection connection, UUID juror, UUID dossier, Instant now) throws SQLException {
        UUID id = UUID.randomUUID();
        try (var statement = connection.prepareStatement(
                """
                insert into review (id, juror, dossier, begun_at, appeal)
                values (?, ?, ?, ?, (select a.appeal from assignment a where a.juror = ? and a.dossier = ?))""")) {
            statement.setObject(1, id);
            statement.setObject(2, juror);
            statement.setObject(3, dossier);
            statement.setObject(4, now.atOffset(ZoneOffset.UTC));
            statement.setObject(5, juror);
            statement.setObject(6, dossier);
            statement.executeUpdate();
        }
        return id;
    }

    /** @param part with its version raised */
    static void put(Connection connection, UUID review, ReviewPart part) throws SQLException {
        String sql = part.version() == 1
                ? "insert into review_part (version, content, changed_at, review, part) values (?, ?, ?, ?, ?)"
                : "update review_part set version = ?, content = ?, changed_at = ? where review = ? and part = ?";
        try (var statement = connection.prepareStatement(sql)) {
            statement.setLong(1, part.version());
            statement.setString(2, part.content());
            statement.setObject(3, part.changedAt().atOffset(ZoneOffset.UTC));
            statement.setObject(4, review);
            statement.setString(5, part.name());
            statement.executeUpdate();
        }
    }

    /** @param submission that was read */
    static void handIn(Connection connection, UUID review, UUID submission, Instant now) throws SQLException {
        try (var statement =
                connection.prepareStatement("update review set handed_in_at = ?, submission = ? where id = ?")) {
            statement.setObject(1, now.atOffset(ZoneOffset.UTC));
            statement.setObject(2, submission);
            statement.setObject(3, review);
            statement.executeUpdate();
        }
    }
}
