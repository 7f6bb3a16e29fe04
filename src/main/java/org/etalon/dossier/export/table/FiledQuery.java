/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.dossier.export.table;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;

/** Reads what was handed in and counts. */
public final class FiledQuery {
    private FiledQuery() {}

    /** One, still unread. @param digest that was told, in hexadecimal @param snapshot in UTF-8 */
    record Kept(String digest, byte[] snapshot) {}

    /** What counts in an edition at this moment, by its ordinal: of each dossier the last submission, unless it was taken back. */
    public static int[] counting(Connection connection, String edition) throws SQLException {
        try (var statement = connection.prepareStatement(
                """
                select s.ordinal from submission s where s.edition = ?
                and not exists (select 1 from submission l where l.dossier = s.dossier and l.ordinal > s.ordinal)
                and not exists (select 1 from submission_withdrawal w where w.submission = s.id) order by s.ordinal""")) {
            statement.setString(1, edition);
            var ordinals = IntStream.builder();
            try (var row = statement.executeQuery()) {
                while (row.next()) {
                    ordinals.add(row.getInt(1));
                }
            }
            return ordinals.build().toArray();
        }
    }

    /** These submissions, in the order of their ordinals. */
    static List<Kept> list(Connection connection, String edition, int[] ordinals) throws SQLException {
        String places = String.join(", ", Collections.nCopies(ordinals.length, "?"));
        try (var statement =
                connection.prepareStatement("select digest, snapshot from submission where edition = ? and ordinal in ("
                        + places + ") order by ordinal")) {
            statement.setString(1, edition);
            for (int at = 0; at < ordinals.length; at++) {
                statement.setInt(at + 2, ordinals[at]);
            }
            List<Kept> found = new ArrayList<>();
            try (var row = statement.executeQuery()) {
                while (row.next()) {
                    found.add(new Kept(row.getString(1), row.getBytes(2)));
                }
            }
            return found;
        }
    }
}
