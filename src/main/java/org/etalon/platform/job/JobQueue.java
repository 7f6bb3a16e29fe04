/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.platform.job;

import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;
import org.etalon.platform.persistence.Columns;
import org.etalon.platform.persistence.Sql;

/**
 * Jobs as the nodes work them off. Each step is a transaction of its own, and one conditional statement, so that of several nodes one
 * succeeds, on every database.
 */
final class JobQueue {
    /** Longer than a node may be silent that is at work. */
    static final Duration HELD_FOR = Duration.ofMinutes(2);

    /** How often it is begun before it is given up. */
    static final int MOST_ATTEMPTS = 5;

    static final Duration PAUSE = Duration.ofMinutes(1);
    static final Duration KEPT = Duration.ofDays(7);
    private static final Duration REMEMBERED = Duration.ofDays(30);

    private static final String IDLE = "(state = 'QUEUED' and due_at <= ? or state = 'RUNNING' and held_until < ?)";
    private static final String DUE = IDLE + " and attempts < " + MOST_ATTEMPTS;
    private static final String MINE = " where id = ? and claim = ? and state = 'RUNNING'";

    private final DataSource source;

    JobQueue(DataSource source) {
        this.source = source;
    }

    /** Gives up jobs at which every node dies, lets go of files whose time has come, and forgets what ended long ago. */
    void settle(Instant now) {
        update(
                "update job set state = 'FAILED', claim = null, changed_at = ? where " + IDLE + " and attempts >= ?",
                now,
                now,
                now,
                MOST_ATTEMPTS);
        update(
                "update job set state = 'EXPIRED', digest = null, changed_at = ? where state = 'DONE' and expires_at < ?",
                now,
                now);
        update(
                "delete from job where state in ('FAILED', 'CANCELLED', 'EXPIRED') and changed_at < ?",
                now.minus(REMEMBERED));
    }

    /** The ids of what is to be done now, the oldest first. */
    List<UUID> listDue(Instant now) {
        return Sql.inTransaction(source, connection -> {
            try (var statement = connection.prepareStatement(
                    "select id from job where " + DUE + " order by due_at, created_at, id")) {
                set(statement, now, now);
                List<UUID> ids = new ArrayList<>();
                try (var row = statement.executeQuery()) {
                    while (row.next()) {
                        ids.add(Columns.uuid(row, 1));
                    }
                }
                return ids;
            }
        });
    }

    /** Takes a job, if it is still to be had; from then on its attempts count this one. */
    Optional<Job> take(UUID id, UUID claim, Instant now) {
        boolean taken = update(
                "update job set state = 'RUNNING', claim = ?, held_until = ?, attempts = attempts + 1, done_bytes = 0,"
                        + " changed_at = ? where id = ? and " + DUE,
                claim,
                now.plus(HELD_FOR),
                now,
                id,
                now,
                now);
        return taken ? Sql.with(source, connection -> JobQuery.find(connection, id)) : Optional.empty();
    }

    /** Says how far it is, and holds it on. @return whether it is still this node's to do */
    boolean report(UUID id, UUID claim, Job.Amount amount, Instant now) {
        return update(
                "update job set done_bytes = ?, whole_bytes = ?, held_until = ?" + MINE,
                amount.done(),
                amount.whole(),
                now.plus(HELD_FOR),
                id,
                claim);
    }

    /** @return whether it was still this node's to do; if not, nobody refers to the file */
    boolean finish(UUID id, UUID claim, Job.Result result, Instant now) {
        return update(
                "update job set state = 'DONE', claim = null, digest = ?, byte_size = ?, name = ?, media_type = ?,"
                        + " expires_at = ?, changed_at = ?" + MINE,
                result.digest().hex(),
                result.size(),
                result.name().text(),
                result.mediaType(),
                result.until(),
                now,
                id,
                claim);
    }

    /** It can't be done. */
    void fail(UUID id, UUID claim, Instant now) {
        update("update job set state = 'FAILED', claim = null, changed_at = ?" + MINE, now, id, claim);
    }

    /** It can't be done now. */
    void release(UUID id, UUID claim, Instant now) {
        update(
                "update job set state = 'QUEUED', claim = null, due_at = ?, changed_at = ?" + MINE,
                now.plus(PAUSE),
                now,
                id,
                claim);
    }

    private boolean update(String sql, Object... values) {
        return Sql.inTransaction(source, connection -> {
            try (var statement = connection.prepareStatement(sql)) {
                set(statement, values);
                return statement.executeUpdate() > 0;
            }
        });
    }

    private static void set(PreparedStatement statement, Object... values) throws SQLException {
        for (int at = 0; at < values.length; at++) {
            Object value = values[at];
            statement.setObject(at + 1, value instanceof Instant instant ? instant.atOffset(ZoneOffset.UTC) : value);
        }
    }
}
