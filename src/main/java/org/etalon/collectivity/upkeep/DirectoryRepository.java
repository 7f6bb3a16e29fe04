/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.collectivity.upkeep;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import org.etalon.collectivity.directory.DirectoryEntry;
import org.etalon.collectivity.directory.Territory;

/** Writes many rows of the directory at once, in the transaction of the connection given. */
final class DirectoryRepository {
    private static final int BATCH = 1000;
    private static final int LONGEST_VALUE = 300;
    private static final String INSERT =
            "insert into collectivity (type, nature, name, other_names, addresses, insee, siren,"
                    + " department, region, epci, population, latitude, longitude, located, source, vintage, gone, code)"
                    + " values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)";
    private static final String UPDATE =
            "update collectivity set type = ?, nature = ?, name = ?, other_names = ?, addresses = ?,"
                    + " insee = ?, siren = ?, department = ?, region = ?, epci = ?, population = ?, latitude = ?, longitude = ?,"
                    + " located = ?, source = ?, vintage = ?, gone = ? where code = ?";

    private final Connection connection;

    DirectoryRepository(Connection connection) {
        this.connection = connection;
    }

    /** One row's values, set in a statement. */
    private interface Setter<T> {
        void set(PreparedStatement statement, T row) throws SQLException;
    }

    private <T> void batch(String sql, Collection<T> rows, Setter<T> setter) throws SQLException {
        try (var statement = connection.prepareStatement(sql)) {
            int waiting = 0;
            for (T row : rows) {
                setter.set(statement, row);
                statement.addBatch();
                if (++waiting % BATCH == 0) {
                    statement.executeBatch();
                }
            }
            statement.executeBatch();
        }
    }

    void insert(List<DirectoryEntry> entries) throws SQLException {
        batch(INSERT, entries, DirectoryRepository::set);
    }

    /** Frees the SIREN that change hands first, so that no two rows ever hold the same. */
    void update(List<EntryChange> changes) throws SQLException {
        batch(
                "update collectivity set siren = null where code = ?",
                changes.stream().filter(EntryChange::movesSiren).toList(),
                (statement, change) -> statement.setString(1, change.before().code()));
        batch(UPDATE, changes, (statement, change) -> set(statement, change.after()));
    }

    private static void set(PreparedStatement statement, DirectoryEntry entry) throws SQLException {
        statement.setString(1, entry.type());
        statement.setString(2, entry.nature());
        statement.setString(3, entry.name());
        statement.setString(4, String.join("|", entry.otherNames()));
        statement.setString(5, String.join("|", entry.addresses()));
        statement.setString(6, entry.insee());
        statement.setString(7, entry.siren().isEmpty() ? null : entry.siren());
        statement.setString(8, entry.department());
        statement.setString(9, entry.region());
        statement.setString(10, entry.epci());
        statement.setObject(11, entry.population(), java.sql.Types.INTEGER);
        var place = entry.findPlace();
        statement.setObject(12, place.map(at -> at.latitude()).orElse(null), java.sql.Types.DOUBLE);
        statement.setObject(13, place.map(at -> at.longitude()).orElse(null), java.sql.Types.DOUBLE);
        statement.setString(14, place.map(at -> at.known()).orElse(""));
        statement.setString(15, entry.source());
        statement.setString(16, entry.vintage());
        statement.setString(17, entry.gone());
        statement.setString(18, entry.code());
    }

    /** Notes what was in the file though nothing of it changed. */
    void confirm(String vintage) throws SQLException {
        try (var statement =
                connection.prepareStatement("update collectivity set vintage = ? where source <> ? and gone = ''")) {
            statement.setString(1, vintage);
            statement.setString(2, DirectoryEntry.ORGANISER);
            statement.executeUpdate();
        }
    }

    void remember(List<EntryChange> changes, String vintage, Instant at) throws SQLException {
        record Line(String code, FieldChange change) {}
        List<Line> lines = changes.stream()
                .flatMap(change -> change.fields().stream()
                        .filter(FieldChange::isHistoric)
                        .map(field -> new Line(change.before().code(), field)))
                .toList();
        batch(
                "insert into collectivity_change (code, vintage, field, before_value, after_value, at)"
                        + " values (?, ?, ?, ?, ?, ?)",
                lines,
                (statement, line) -> {
                    statement.setString(1, line.code());
                    statement.setString(2, vintage);
                    statement.setString(3, line.change().field());
                    statement.setString(4, cut(line.change().before()));
                    statement.setString(5, cut(line.change().after()));
                    statement.setObject(6, at.atOffset(ZoneOffset.UTC));
                });
    }

    private static String cut(String value) {
        return value.length() <= LONGEST_VALUE ? value : value.substring(0, LONGEST_VALUE);
    }

    void replace(List<Territory> territories) throws SQLException {
        try (var statement = connection.prepareStatement("delete from territory")) {
            statement.executeUpdate();
        }
        batch(
                "insert into territory (kind, code, name, region) values (?, ?, ?, ?)",
                territories,
                (statement, territory) -> {
                    statement.setString(1, territory.kind().name());
                    statement.setString(2, territory.code());
                    statement.setString(3, territory.name());
                    statement.setString(4, territory.region());
                });
    }

    void raiseVersion(Instant at) throws SQLException {
        try (var statement = connection.prepareStatement(
                "update directory_version set version = version + 1, changed_at = ? where id = 1")) {
            statement.setObject(1, at.atOffset(ZoneOffset.UTC));
            statement.executeUpdate();
        }
    }
}
