/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.jury.recusal;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.etalon.jury.recusal.Recusal.Settlement;

/** Writes what ties jurors to candidates, on a connection whose transaction is the caller's, under the jury's lock. */
final class RecusalRepository {
    private static final String ADD =
            """
            insert into recusal (grounds, reason, state, raised_at, settled_by, settled_at, settled_reason, version, id, juror, dossier)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""";
    private static final String CHANGE =
            """
            update recusal set grounds = ?, reason = ?, state = ?, raised_at = ?, settled_by = ?, settled_at = ?, settled_reason = ?,
              version = ? where id = ?""";

    private RecusalRepository() {}

    /** A new one has version 1. */
    static void put(Connection connection, Recusal recusal) throws SQLException {
        boolean isNew = recusal.version() == 1;
        try (var statement = connection.prepareStatement(isNew ? ADD : CHANGE)) {
            statement.setString(1, words(recusal.grounds()));
            statement.setString(2, recusal.reason());
            statement.setString(3, recusal.state().name());
            statement.setObject(4, at(recusal.raisedAt()));
            Optional<Settlement> settled = recusal.settled();
            statement.setObject(5, settled.map(Settlement::by).orElse(null), Types.OTHER);
            statement.setObject(6, settled.map(each -> at(each.at())).orElse(null), Types.TIMESTAMP_WITH_TIMEZONE);
            statement.setString(7, settled.map(Settlement::reason).orElse(null));
            statement.setLong(8, recusal.version());
            statement.setObject(9, recusal.id());
            if (isNew) {
                statement.setObject(10, recusal.juror());
                statement.setObject(11, recusal.dossier());
            }
            statement.executeUpdate();
        }
    }

    /** Nothing ties them any more. */
    static void remove(Connection connection, UUID id) throws SQLException {
        try (var statement = connection.prepareStatement("delete from recusal where id = ?")) {
            statement.setObject(1, id);
            statement.executeUpdate();
        }
    }

    /** The juror has said all that ties them. */
    static void declared(Connection connection, UUID juror, Instant now) throws SQLException {
        try (var statement = connection.prepareStatement("update juror set declared_at = ? where id = ?")) {
            statement.setObject(1, at(now));
            statement.setObject(2, juror);
            statement.executeUpdate();
        }
    }

    private static String words(Set<TieGround> grounds) {
        return grounds.stream().sorted().map(TieGround::name).collect(Collectors.joining(" "));
    }

    private static OffsetDateTime at(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }
}
