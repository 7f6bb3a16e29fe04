/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.platform.persistence;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;

/** Adds a row of which several may want to be the first, in the transaction at hand, which goes on either way. */
public final class UniqueRow {
    private static final String POSTGRESQL = "PostgreSQL";

    private UniqueRow() {}

    /** Sets what is to be added. */
    @FunctionalInterface
    public interface Filling {
        void fill(PreparedStatement statement) throws SQLException;
    }

    /**
     * Waits for whoever is just adding a row with the same key, until that transaction's end.
     *
     * @param insert of one row
     * @return whether it was added; if not, its key is there already
     */
    public static boolean add(Connection connection, String insert, Filling filling) throws SQLException {
        // there a refused statement would spoil the whole transaction
        boolean spoils = POSTGRESQL.equals(connection.getMetaData().getDatabaseProductName());
        try (var statement = connection.prepareStatement(spoils ? insert + " on conflict do nothing" : insert)) {
            filling.fill(statement);
            return statement.executeUpdate() == 1;
        } catch (SQLException refused) {
            if (Duplicate.isBehind(refused)) {
                return false;
            }
            throw refused;
        }
    }
}
