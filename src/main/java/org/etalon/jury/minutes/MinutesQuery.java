/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.jury.minutes;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.etalon.jury.sitting.Sitting;
import org.etalon.platform.persistence.Columns;
import org.etalon.platform.storage.Digest;

/** Reads and keeps minutes that are signed; nothing is ever changed. */
final class MinutesQuery {
    private MinutesQuery() {}

    /** The last that were signed of each sitting of an edition. */
    static Map<UUID, SignedMinutes> list(Connection connection, String edition) throws SQLException {
        try (var statement = connection.prepareStatement(
                """
                select m.sitting, m.ordinal, m.content, m.digest, m.signed_by, m.signed_at from minutes m
                join sitting t on t.id = m.sitting where t.edition = ? order by m.ordinal""")) {
            statement.setString(1, edition);
            Map<UUID, SignedMinutes> signed = new HashMap<>();
            try (var row = statement.executeQuery()) {
                while (row.next()) {
                    signed.put(
                            Columns.uuid(row, 1),
                            new SignedMinutes(
                                    row.getInt(2),
                                    row.getString(3),
                                    new Digest(row.getString(4)),
                                    Columns.uuid(row, 5),
                                    Columns.instant(row, 6)));
                }
            }
            return signed;
        }
    }

    static Optional<SignedMinutes> find(Connection connection, String edition, UUID sitting) throws SQLException {
        return Optional.ofNullable(list(connection, edition).get(sitting));
    }

    static void add(Connection connection, UUID sitting, SignedMinutes signed) throws SQLException {
        try (var statement = connection.prepareStatement(
                "insert into minutes (sitting, ordinal, content, digest, signed_by, signed_at) values (?, ?, ?, ?, ?, ?)")) {
            statement.setObject(1, sitting);
            statement.setInt(2, signed.ordinal());
            statement.setString(3, signed.content());
            statement.setString(4, signed.digest().hex());
            statement.setObject(5, signed.by());
            statement.setObject(6, signed.at().atOffset(ZoneOffset.UTC));
            statement.executeUpdate();
        }
    }

    /** The persons who were in the jury while it sat: until now, where it still does; the longest there first. */
    static List<UUID> members(Connection connection, String edition, Sitting sitting, Instant now) throws SQLException {
        try (var statement = connection.prepareStatement(
                "select person from juror where edition = ? and since_at <= ? and until_at > ? order by since_at, id")) {
            statement.setString(1, edition);
            statement.setObject(2, sitting.closed().orElse(now).atOffset(ZoneOffset.UTC));
            statement.setObject(3, sitting.opened().atOffset(ZoneOffset.UTC));
            Set<UUID> members = new LinkedHashSet<>();
            try (var row = statement.executeQuery()) {
                while (row.next()) {
                    members.add(Columns.uuid(row, 1));
                }
            }
            return List.copyOf(members);
        }
    }

    /** What the candidates of an edition are called, by dossier. */
    static Map<UUID, String> names(Connection connection, String edition) throws SQLException {
        try (var statement = connection.prepareStatement(
                "select d.id, c.name from dossier d join collectivity c on c.code = d.collectivity where d.edition = ?")) {
            statement.setString(1, edition);
            Map<UUID, String> names = new HashMap<>();
            try (var row = statement.executeQuery()) {
                while (row.next()) {
                    names.put(Columns.uuid(row, 1), row.getString(2).replace('\'', '\u2019'));
                }
            }
            return names;
        }
    }
}
