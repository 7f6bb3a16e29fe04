/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.platform.persistence;

import java.sql.SQLException;
import java.util.stream.Stream;

/** Tells a database that is away for a while from a bug. */
public final class Outage {
    /** After how many seconds it is worth asking again. */
    public static final String RETRY_AFTER = "10";

    private static final int DEEPEST = 20;
    /** What the server's pool says, which has no state of its own, where it gets no connection. */
    private static final String NO_CONNECTION = "Error in allocating a connection";

    private Outage() {}

    /**
     * Whether a missing connection to the database lies behind a fault: the SQL states of class 08 (connection) and 57P (shut down,
     * not yet up), or no connection from the pool.
     */
    public static boolean isBehind(Throwable fault) {
        return Stream.iterate(fault, each -> each != null, Throwable::getCause)
                .limit(DEEPEST)
                .anyMatch(each -> each instanceof SQLException sql && isAway(sql));
    }

    private static boolean isAway(SQLException sql) {
        String state = String.valueOf(sql.getSQLState());
        return state.startsWith("08")
                || state.startsWith("57P")
                || String.valueOf(sql.getMessage()).startsWith(NO_CONNECTION);
    }
}
