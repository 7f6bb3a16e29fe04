/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.jury.sitting.vote;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;

/** Writes votes and ballots, on a connection whose transaction is the caller's, under the jury's lock. */
public final class VoteRepository {
    private VoteRepository() {}

    public static UUID open(Connection connection, UUID sitting, UUID dossier, boolean secret, Instant now)
            throws SQLException {
        UUID id = UUID.randomUUID();
        try (var statement = connection.prepareStatement(
                "insert into vote (id, sitting, dossier, secret, opened_at) values (?, ?, ?, ?, ?)")) {
            statement.setObject(1, id);
            statement.setObject(2, sitting);
            statement.setObject(3, dossier);
            statement.setBoolean(4, secret);
            statement.setObject(5, now.atOffset(ZoneOffset.UTC));
            statement.executeUpdate();
        }
        return id;
    }

    /** In the place of what this juror voted before. */
    public static void cast(Connection connection, UUID vote, Ballot ballot) throws SQLException {
        try (var change = connection.prepareStatement(
                        "update ballot set level = ?, mentions = ? where vote = ? and juror = ?");
                var add = connection.prepareStatement(
                        "insert into ballot (level, mentions, vote, juror) values (?, ?, ?, ?)")) {
            for (var statement : new java.sql.PreparedStatement[] {change, add}) {
                statement.setObject(
                        1, ballot.level().isPresent() ? ballot.level().getAsInt() : null, Types.INTEGER);
                statement.setString(2, String.join(",", ballot.mentions()));
                statement.setObject(3, vote);
                statement.setObject(4, ballot.juror());
                if (statement.executeUpdate() > 0) {
                    return;
                }
            }
        }
    }

    /** What was voted in secret stands in the sums alone from then on. @param result empty where it is withdrawn */
    public static void close(Connection connection, Vote vote, Optional<Tally> result, Instant now)
            throws SQLException {
        try (var statement = connection.prepareStatement("update vote set closed_at = ?, result = ? where id = ?")) {
            statement.setObject(1, now.atOffset(ZoneOffset.UTC));
            statement.setString(2, result.map(Tally::text).orElse(null));
            statement.setObject(3, vote.id());
            statement.executeUpdate();
        }
        if (vote.secret()) {
            try (var statement =
                    connection.prepareStatement("update ballot set level = null, mentions = null where vote = ?")) {
                statement.setObject(1, vote.id());
                statement.executeUpdate();
            }
        }
    }
}
