/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.label;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.etalon.platform.persistence.Columns;

/** Reads labels. What is to be public later is among them: {@link PublicLabels} alone is for what everybody sees. */
public final class LabelQuery {
    private static final String ROWS =
            """
            select id, code, programme, edition, collectivity, name, type, department, region, population, stratum, level, tier, mentions,
              dossier, score, awarded_on, published_at, ends_on, state, state_reason, partial, source,
              changed_at, version, declared_level, reviewed_level, level_corrected from label
            """;
    private static final int ROWS_AT_ONCE = 8000;

    private LabelQuery() {}

    /**
     * Which state of all labels this is.
     *
     * @param number raised by each change
     * @param history whether the labels that come with the application have been loaded
     */
    public record Version(long number, Instant changedAt, boolean history) {}

    /** The version of all labels. */
    public static Version getVersion(Connection connection) throws SQLException {
        return version(connection, "select version, changed_at, history_loaded from label_version where id = 1");
    }

    /** The same; until the end of the transaction nobody else can change labels. */
    public static Version lockVersion(Connection connection) throws SQLException {
        return version(
                connection, "select version, changed_at, history_loaded from label_version where id = 1 for update");
    }

    private static Version version(Connection connection, String query) throws SQLException {
        try (var statement = connection.prepareStatement(query);
                var row = statement.executeQuery()) {
            row.next();
            return new Version(row.getLong(1), Columns.instant(row, 2), row.getBoolean(3));
        }
    }

    /** All labels, those of later instants too. */
    public static List<LabelRow> list(Connection connection) throws SQLException {
        try (var statement = connection.prepareStatement(ROWS + "order by id")) {
            return rows(statement);
        }
    }

    /** Those that changed after a version of them all, those of later instants too. */
    static List<LabelRow> listChangedAfter(Connection connection, long version) throws SQLException {
        try (var statement = connection.prepareStatement(ROWS + "where changed_in > ?")) {
            statement.setLong(1, version);
            return rows(statement);
        }
    }

    /** How many there are. */
    static int count(Connection connection) throws SQLException {
        try (var statement = connection.prepareStatement("select count(*) from label");
                var row = statement.executeQuery()) {
            row.next();
            return row.getInt(1);
        }
    }

    /** Which there are. */
    static List<UUID> listIds(Connection connection) throws SQLException {
        List<UUID> ids = new ArrayList<>();
        try (var statement = connection.prepareStatement("select id from label");
                var row = statement.executeQuery()) {
            while (row.next()) {
                ids.add(Columns.uuid(row, 1));
            }
        }
        return ids;
    }

    /** Those of an edition, public or not, by name. */
    public static List<LabelRow> list(Connection connection, String programme, String edition) throws SQLException {
        try (var statement =
                connection.prepareStatement(ROWS + "where programme = ? and edition = ? order by name, id")) {
            statement.setString(1, programme);
            statement.setString(2, edition);
            return rows(statement);
        }
    }

    /** One of them, public or not. */
    public static Optional<LabelRow> find(Connection connection, UUID id) throws SQLException {
        try (var statement = connection.prepareStatement(ROWS + "where id = ?")) {
            statement.setObject(1, id);
            return rows(statement).stream().findFirst();
        }
    }

    /** What a dossier came to, once that is public; empty before, and where it came to nothing. */
    public static Optional<LabelRow> findByDossier(Connection connection, UUID dossier, Instant now)
            throws SQLException {
        try (var statement = connection.prepareStatement(ROWS + "where dossier = ? and published_at <= ?")) {
            statement.setObject(1, dossier);
            statement.setObject(2, now.atOffset(ZoneOffset.UTC));
            return rows(statement).stream().findFirst();
        }
    }

    private static List<LabelRow> rows(PreparedStatement statement) throws SQLException {
        statement.setFetchSize(ROWS_AT_ONCE);
        List<LabelRow> rows = new ArrayList<>();
        try (var row = statement.executeQuery()) {
            while (row.next()) {
                rows.add(row(row));
            }
        }
        return rows;
    }

    private static LabelRow row(ResultSet row) throws SQLException {
        String mentions = row.getString(14);
        List<String> said = mentions.isEmpty() ? List.of() : List.of(mentions.split("\n"));
        var computed = new LabelRow.Computed(number(row, 26), number(row, 27), row.getBoolean(28));
        var label = new LabelRow(
                new LabelRow.Named(Columns.uuid(row, 1), row.getString(2), row.getString(3), row.getString(4)),
                holder(row),
                new LabelRow.Award(number(row, 12), text(row, 13), said, Columns.uuid(row, 15), number(row, 16)),
                new LabelRow.Term(Columns.day(row, 17), Columns.instant(row, 18), Columns.day(row, 19)),
                LabelState.valueOf(row.getString(20)),
                text(row, 21),
                new LabelRow.Origin(row.getBoolean(22), text(row, 23), Columns.instant(row, 24), row.getLong(25)));
        return label.with(computed);
    }

    private static LabelRow.Holder holder(ResultSet row) throws SQLException {
        return new LabelRow.Holder(
                text(row, 5),
                row.getString(6),
                text(row, 7),
                text(row, 8),
                text(row, 9),
                number(row, 10),
                text(row, 11));
    }

    private static String text(ResultSet row, int column) throws SQLException {
        return Objects.requireNonNullElse(row.getString(column), "");
    }

    private static Integer number(ResultSet row, int column) throws SQLException {
        int number = row.getInt(column);
        return row.wasNull() ? null : number;
    }
}
