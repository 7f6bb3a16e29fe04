/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.account.pause;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import org.etalon.platform.persistence.Columns;

/**
 * One counter in the database, locked from the look at it to the end of the transaction. The first of two who come at once makes the row,
 * the other is refused as a duplicate and asks again.
 */
record AttemptRow(int attempts, Instant lastAt, Instant blockedUntil) {
    private static final Duration LONGEST_PEACE = Duration.ofDays(1);

    static Duration count(Connection connection, String who, Patience patience, Instant now) throws SQLException {
        AttemptRow before = find(connection, who);
        if (before != null && before.blockedUntil().isAfter(now)) {
            return Duration.between(now, before.blockedUntil());
        }
        boolean forgotten =
                before == null || before.lastAt().plus(patience.peace()).isBefore(now);
        int attempts = forgotten ? 1 : before.attempts() + 1;
        var after = new AttemptRow(attempts, now, now.plus(patience.after(attempts)));
        after.write(
                connection,
                before == null
                        ? "insert into account_attempt (attempts, last_at, blocked_until, who) values (?, ?, ?, ?)"
                        : "update account_attempt set attempts = ?, last_at = ?, blocked_until = ? where who = ?",
                who);
        return Duration.ZERO;
    }

    private static AttemptRow find(Connection connection, String who) throws SQLException {
        try (var statement = connection.prepareStatement(
                "select attempts, last_at, blocked_until from account_attempt where who = ? for update")) {
            statement.setString(1, who);
            try (var row = statement.executeQuery()) {
                return row.next() ? new AttemptRow(row.getInt(1), instant(row, 2), instant(row, 3)) : null;
            }
        }
    }

    private static Instant instant(java.sql.ResultSet row, int column) throws SQLException {
        return Columns.instant(row, column);
    }

    private void write(Connection connection, String sql, String who) throws SQLException {
        try (var statement = connection.prepareStatement(sql)) {
            statement.setInt(1, attempts);
            statement.setObject(2, lastAt.atOffset(ZoneOffset.UTC));
            statement.setObject(3, blockedUntil.atOffset(ZoneOffset.UTC));
            statement.setString(4, who);
            statement.executeUpdate();
        }
    }

    static int delete(Connection connection, String who) throws SQLException {
        try (var statement = connection.prepareStatement("delete from account_attempt where who = ?")) {
            statement.setString(1, who);
            return statement.executeUpdate();
        }
    }

    /** Takes away what is long forgotten. */
    static int sweep(Connection connection, Instant now) throws SQLException {
        try (var statement =
                connection.prepareStatement("delete from account_attempt where last_at < ? and blocked_until < ?")) {
            statement.setObject(1, now.minus(LONGEST_PEACE).atOffset(ZoneOffset.UTC));
            statement.setObject(2, now.atOffset(ZoneOffset.UTC));
            return statement.executeUpdate();
        }
    }
}
