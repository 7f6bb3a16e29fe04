/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.platform.persistence;

import java.sql.SQLException;
import java.util.stream.Stream;

/** Tells a row that somebody else has put there a moment before from a bug. */
public final class Duplicate {
    private static final int DEEPEST = 20;
    private static final String TAKEN = "23505";

    private Duplicate() {}

    /** Whether a key that is there already lies behind a fault. */
    public static boolean isBehind(Throwable fault) {
        return Stream.iterate(fault, each -> each != null, Throwable::getCause)
                .limit(DEEPEST)
                .anyMatch(each -> each instanceof SQLException sql && TAKEN.equals(sql.getSQLState()));
    }
}
