/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.jury.sitting;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Writes sittings, on a connection whose transaction is the caller's, under the jury's lock. */
final class SittingRepository {
    private SittingRepository() {}

    static void add(Connection connection, Sitting sitting, UUID by) throws SQLException {
        try (var statement = connection.prepareStatement(
                "insert into sitting (id, edition, ordinal, opened_by, opened_at, quorum) values (?, ?, ?, ?, ?, ?)")) {
            statement.setObject(1, sitting.id());
            statement.setString(2, sitting.edition());
            statement.setInt(3, sitting.ordinal());
            statement.setObject(4, by);
            statement.setObject(5, at(sitting.opened()));
            statement.setObject(
                    6, sitting.quorum().isPresent() ? sitting.quorum().getAsInt() : null, Types.INTEGER);
            statement.executeUpdate();
        }
    }

    /** @param from the place of the first in the agenda */
    static void list(Connection connection, UUID sitting, List<UUID> dossiers, int from) throws SQLException {
        try (var statement =
                connection.prepareStatement("insert into sitting_item (sitting, dossier, position) values (?, ?, ?)")) {
            for (int at = 0; at < dossiers.size(); at++) {
                statement.setObject(1, sitting);
                statement.setObject(2, dossiers.get(at));
                statement.setInt(3, from + at);
                statement.addBatch();
            }
            statement.executeBatch();
        }
    }

    static void discuss(Connection connection, UUID sitting, Optional<UUID> dossier) throws SQLException {
        try (var statement = connection.prepareStatement("update sitting set discussed = ? where id = ?")) {
            statement.setObject(1, dossier.orElse(null), Types.OTHER);
            statement.setObject(2, sitting);
            statement.executeUpdate();
        }
    }

    /** Everybody goes. */
    static void close(Connection connection, UUID sitting, Instant now) throws SQLException {
        try (var statement = connection.prepareStatement("update sitting set closed_at = ? where id = ?");
                var going = connection.prepareStatement("delete from sitting_presence where sitting = ?")) {
            statement.setObject(1, at(now));
            statement.setObject(2, sitting);
            statement.executeUpdate();
            going.setObject(1, sitting);
            going.executeUpdate();
        }
    }

    static void arrive(Connection connection, UUID sitting, UUID juror, Instant now) throws SQLException {
        try (var statement = connection.prepareStatement(
                "insert into sitting_presence (sitting, juror, since_at) values (?, ?, ?)")) {
            statement.setObject(1, sitting);
            statement.setObject(2, juror);
            statement.setObject(3, at(now));
            statement.executeUpdate();
        }
    }

    static void go(Connection connection, UUID sitting, UUID juror) throws SQLException {
        try (var statement =
                connection.prepareStatement("delete from sitting_presence where sitting = ? and juror = ?")) {
            statement.setObject(1, sitting);
            statement.setObject(2, juror);
            statement.executeUpdate();
        }
    }

    private static OffsetDateTime at(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }
}
