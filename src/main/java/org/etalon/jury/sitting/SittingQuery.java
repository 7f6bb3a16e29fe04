/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.jury.sitting;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.UUID;
import org.etalon.platform.persistence.Columns;

/** Reads sittings. */
public final class SittingQuery {
    private static final String LIST =
            """
            select t.id, t.edition, t.ordinal, t.opened_at, t.closed_at, t.quorum, t.discussed from sitting t where t.edition = ?
            order by t.ordinal desc""";

    private SittingQuery() {}

    /** All of an edition, the last first. */
    public static List<Sitting> list(Connection connection, String edition) throws SQLException {
        try (var statement = connection.prepareStatement(LIST)) {
            statement.setString(1, edition);
            List<Sitting> sittings = new ArrayList<>();
            try (var row = statement.executeQuery()) {
                while (row.next()) {
                    sittings.add(sitting(row));
                }
            }
            return sittings;
        }
    }

    /** The one that is on, if one is. */
    public static Optional<Sitting> findOpen(Connection connection, String edition) throws SQLException {
        return list(connection, edition).stream()
                .filter(each -> each.closed().isEmpty())
                .findFirst();
    }

    /** The dossiers on its agenda, in order. */
    public static List<UUID> agenda(Connection connection, UUID sitting) throws SQLException {
        try (var statement = connection.prepareStatement(
                "select i.dossier from sitting_item i where i.sitting = ? order by i.position, i.dossier")) {
            statement.setObject(1, sitting);
            List<UUID> dossiers = new ArrayList<>();
            try (var row = statement.executeQuery()) {
                while (row.next()) {
                    dossiers.add(Columns.uuid(row, 1));
                }
            }
            return dossiers;
        }
    }

    /** Since when jurors are in the room; the first first. */
    public static Map<UUID, Instant> present(Connection connection, UUID sitting) throws SQLException {
        try (var statement = connection.prepareStatement(
                "select p.juror, p.since_at from sitting_presence p where p.sitting = ? order by p.since_at, p.juror")) {
            statement.setObject(1, sitting);
            Map<UUID, Instant> present = new LinkedHashMap<>();
            try (var row = statement.executeQuery()) {
                while (row.next()) {
                    present.put(Columns.uuid(row, 1), Columns.instant(row, 2));
                }
            }
            return present;
        }
    }

    private static Sitting sitting(ResultSet row) throws SQLException {
        int quorum = row.getInt(6);
        OptionalInt set = row.wasNull() ? OptionalInt.empty() : OptionalInt.of(quorum);
        return new Sitting(
                Columns.uuid(row, 1),
                row.getString(2),
                row.getInt(3),
                Columns.instant(row, 4),
                Optional.ofNullable(Columns.instant(row, 5)),
                set,
                Optional.ofNullable(Columns.uuid(row, 7)));
    }
}
