/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.jury.minutes;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/** Reads of which sittings of a jury nobody has signed the minutes. */
public final class UnsignedQuery {
    private UnsignedQuery() {}

    /** Their numbers, in order; those that are still on are among them. @param edition {@code <programme>/<edition>} */
    public static List<Integer> list(Connection connection, String edition) throws SQLException {
        try (var statement = connection.prepareStatement("select t.ordinal from sitting t where t.edition = ?"
                + " and not exists (select 1 from minutes m where m.sitting = t.id) order by t.ordinal")) {
            statement.setString(1, edition);
            List<Integer> numbers = new ArrayList<>();
            try (var row = statement.executeQuery()) {
                while (row.next()) {
                    numbers.add(row.getInt(1));
                }
            }
            return numbers;
        }
    }
}
