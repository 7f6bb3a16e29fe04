/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.platform.persistence;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/**
 * Reads columns by methods of JDBC that have always been there. The server's connections pass calls that came later, such as {@code
 * getObject} with a class, on by searching for the method each time, which takes longer than reading the row.
 */
public final class Columns {
    private Columns() {}

    /** An instant, exact to the microsecond; null where the column is. */
    public static Instant instant(ResultSet row, int column) throws SQLException {
        var at = row.getTimestamp(column);
        return at == null ? null : at.toInstant();
    }

    /** A day; null where the column is. */
    public static LocalDate day(ResultSet row, int column) throws SQLException {
        var on = row.getDate(column);
        return on == null ? null : on.toLocalDate();
    }

    /** An id; null where the column is. */
    public static UUID uuid(ResultSet row, int column) throws SQLException {
        return (UUID) row.getObject(column);
    }
}
