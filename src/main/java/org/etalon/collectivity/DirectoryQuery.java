/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.collectivity;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.etalon.collectivity.directory.DirectoryEntry;
import org.etalon.collectivity.directory.Place;
import org.etalon.collectivity.directory.Territory;
import org.etalon.platform.persistence.Columns;

/** Reads the whole directory, a few thousand rows a statement. */
public final class DirectoryQuery {
    /** Below the size from which the embedded database puts a result on disk, which costs more than the reading. */
    private static final int ROWS_AT_ONCE = 8000;

    private DirectoryQuery() {}

    /**
     * Which state of the directory this is.
     *
     * @param number raised by each change
     */
    public record Version(long number, Instant changedAt) {}

    /** The directory's version. */
    public static Version getVersion(Connection connection) throws SQLException {
        return version(connection, "select version, changed_at from directory_version where id = 1");
    }

    /** The directory's version; until the end of the transaction nobody else can change the directory. */
    public static Version lockVersion(Connection connection) throws SQLException {
        return version(connection, "select version, changed_at from directory_version where id = 1 for update");
    }

    private static Version version(Connection connection, String query) throws SQLException {
        try (var statement = connection.prepareStatement(query);
                var row = statement.executeQuery()) {
            row.next();
            return new Version(row.getLong(1), Columns.instant(row, 2));
        }
    }

    /** All bodies, gone ones too, by code. */
    public static List<DirectoryEntry> listEntries(Connection connection) throws SQLException {
        List<DirectoryEntry> entries = new ArrayList<>(40_000);
        String after = "";
        int before;
        do {
            before = entries.size();
            readAfter(after, connection, entries);
            after = entries.isEmpty() ? "" : entries.get(entries.size() - 1).code();
        } while (entries.size() == before + ROWS_AT_ONCE);
        return entries;
    }

    private static void readAfter(String code, Connection connection, List<DirectoryEntry> entries)
            throws SQLException {
        try (var statement = connection.prepareStatement(
                "select * from collectivity where code > ? order by code fetch first " + ROWS_AT_ONCE + " rows only")) {
            statement.setString(1, code);
            statement.setFetchSize(ROWS_AT_ONCE);
            try (var row = statement.executeQuery()) {
                while (row.next()) {
                    entries.add(entry(row));
                }
            }
        }
    }

    private static DirectoryEntry entry(ResultSet row) throws SQLException {
        String siren = row.getString("siren");
        return new DirectoryEntry(
                row.getString("code"),
                row.getString("type").intern(),
                row.getString("nature").intern(),
                row.getString("name"),
                parts(row.getString("other_names")),
                parts(row.getString("addresses")),
                row.getString("insee"),
                siren == null ? "" : siren,
                row.getString("department").intern(),
                row.getString("region").intern(),
                row.getString("epci").intern(),
                row.getObject("population", Integer.class),
                place(row),
                row.getString("source").intern(),
                row.getString("vintage").intern(),
                row.getString("gone").intern());
    }

    private static Place place(ResultSet row) throws SQLException {
        Double latitude = row.getObject("latitude", Double.class);
        return latitude == null
                ? null
                : new Place(
                        latitude,
                        row.getDouble("longitude"),
                        row.getString("located").intern());
    }

    private static List<String> parts(String joined) {
        return joined.isEmpty() ? List.of() : Arrays.asList(joined.split("\\|"));
    }

    /** All départements and régions. */
    public static List<Territory> listTerritories(Connection connection) throws SQLException {
        List<Territory> territories = new ArrayList<>();
        try (var statement =
                        connection.prepareStatement("select kind, code, name, region from territory order by code");
                var row = statement.executeQuery()) {
            while (row.next()) {
                territories.add(new Territory(
                        Territory.Kind.valueOf(row.getString(1)),
                        row.getString(2),
                        row.getString(3),
                        row.getString(4)));
            }
        }
        return territories;
    }
}
