/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.platform.job;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;

/** Orders jobs and calls them off, on a connection whose transaction is the caller's. */
final class JobRepository {
    private JobRepository() {}

    /** What is ordered already, and not done yet, is not ordered twice. @return its id */
    static UUID order(Connection connection, Job.Order order, Instant now) throws SQLException {
        Optional<Job> same = JobQuery.list(connection, order.person(), order.kind(), order.subject()).stream()
                .filter(job -> job.state().isOpen() && job.order().equals(order))
                .findFirst();
        if (same.isPresent()) {
            return same.get().id();
        }
        UUID id = UUID.randomUUID();
        try (var statement = connection.prepareStatement(
                "insert into job (id, kind, person, subject, wish, language, state, attempts, done_bytes, whole_bytes,"
                        + " due_at, created_at, changed_at) values (?, ?, ?, ?, ?, ?, 'QUEUED', 0, 0, 0, ?, ?, ?)")) {
            statement.setObject(1, id);
            statement.setString(2, order.kind());
            statement.setObject(3, order.person());
            statement.setObject(4, order.subject());
            statement.setString(5, order.wish());
            statement.setString(6, order.language());
            for (int at = 7; at <= 9; at++) {
                statement.setObject(at, now.atOffset(ZoneOffset.UTC));
            }
            statement.executeUpdate();
        }
        return id;
    }

    /** Calls a job off, or lets go of its file; what has ended otherwise stays as it is. */
    static void cancel(Connection connection, UUID id, Instant now) throws SQLException {
        try (var statement = connection.prepareStatement(
                "update job set state = 'CANCELLED', claim = null, digest = null, changed_at = ?"
                        + " where id = ? and state in ('QUEUED', 'RUNNING', 'DONE')")) {
            statement.setObject(1, now.atOffset(ZoneOffset.UTC));
            statement.setObject(2, id);
            statement.executeUpdate();
        }
    }
}
