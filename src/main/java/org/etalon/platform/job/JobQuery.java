/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.platform.job;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.etalon.platform.filename.FileName;
import org.etalon.platform.persistence.Columns;
import org.etalon.platform.storage.Digest;

/** Reads jobs. */
final class JobQuery {
    private static final String ALL =
            "select id, kind, person, subject, wish, language, state, attempts, done_bytes, whole_bytes, digest, byte_size,"
                    + " name, media_type, expires_at, created_at, changed_at from job ";

    private JobQuery() {}

    /** All of a kind that a person ordered of a subject, the last first. */
    static List<Job> list(Connection connection, UUID person, String kind, UUID subject) throws SQLException {
        try (var statement = connection.prepareStatement(
                ALL + "where person = ? and kind = ? and subject = ? order by created_at desc, id")) {
            statement.setObject(1, person);
            statement.setString(2, kind);
            statement.setObject(3, subject);
            List<Job> jobs = new ArrayList<>();
            try (var row = statement.executeQuery()) {
                while (row.next()) {
                    jobs.add(job(row));
                }
            }
            return jobs;
        }
    }

    static Optional<Job> find(Connection connection, UUID id) throws SQLException {
        try (var statement = connection.prepareStatement(ALL + "where id = ?")) {
            statement.setObject(1, id);
            try (var row = statement.executeQuery()) {
                return row.next() ? Optional.of(job(row)) : Optional.empty();
            }
        }
    }

    private static Job job(ResultSet row) throws SQLException {
        String digest = row.getString(11);
        return new Job(
                Columns.uuid(row, 1),
                new Job.Order(
                        row.getString(2),
                        Columns.uuid(row, 3),
                        Columns.uuid(row, 4),
                        row.getString(5),
                        row.getString(6)),
                JobState.valueOf(row.getString(7)),
                row.getInt(8),
                new Job.Amount(row.getLong(9), row.getLong(10)),
                digest == null
                        ? Optional.empty()
                        : Optional.of(new Job.Result(
                                new Digest(digest),
                                row.getLong(12),
                                new FileName(row.getString(13)),
                                row.getString(14),
                                instant(row, 15))),
                instant(row, 16),
                instant(row, 17));
    }

    private static Instant instant(ResultSet row, int column) throws SQLException {
        return Columns.instant(row, column);
    }
}
