/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.platform.storage;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Collections;
import java.util.HashSet;
import java.util.Set;

/** Which contents a table refers to in its column {@code digest}. */
public final class Referred {
    private Referred() {}

    /** @param table never from outside */
    public static Set<Digest> by(String table, Connection connection, Set<Digest> candidates) throws SQLException {
        if (candidates.isEmpty()) {
            return Set.of();
        }
        String places = String.join(", ", Collections.nCopies(candidates.size(), "?"));
        try (var statement = connection.prepareStatement(
                "select distinct digest from " + table + " where digest in (" + places + ")")) {
            int at = 1;
            for (Digest candidate : candidates) {
                statement.setString(at++, candidate.hex());
            }
            Set<Digest> referred = new HashSet<>();
            try (var row = statement.executeQuery()) {
                while (row.next()) {
                    referred.add(new Digest(row.getString(1)));
                }
            }
            return referred;
        }
    }
}
