/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.platform.persistence;

import jakarta.persistence.PersistenceException;
import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;

/** Runs plain SQL where many rows are read or written at once. What the database refuses comes out as a {@link PersistenceException}. */
public final class Sql {
    /** What is done on a connection. */
    @FunctionalInterface
    public interface Work<T> {
        T run(Connection connection) throws SQLException;
    }

    private Sql() {}

    /** Runs in the transaction of the use case at hand, if there is one. */
    public static <T> T with(DataSource source, Work<T> work) {
        try (var connection = source.getConnection()) {
            return work.run(connection);
        } catch (SQLException e) {
            throw new PersistenceException(e);
        }
    }

    /** Runs in the transaction at hand, which goes on after it; where there is none, in one of its own. For what both ask for. */
    public static <T> T together(DataSource source, Work<T> work) {
        boolean isAtHand = with(source, connection -> !connection.getAutoCommit());
        return isAtHand ? with(source, work) : inTransaction(source, work);
    }

    /** Runs in a transaction of its own, all or nothing; not for use cases, which have theirs. */
    public static <T> T inTransaction(DataSource source, Work<T> work) {
        return with(source, connection -> {
            connection.setAutoCommit(false);
            boolean done = false;
            try {
                T result = work.run(connection);
                connection.commit();
                done = true;
                return result;
            } finally {
                if (!done) {
                    connection.rollback();
                }
                connection.setAutoCommit(true);
            }
        });
    }
}
