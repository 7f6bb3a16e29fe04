/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.jury.decision;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.UUID;
import org.etalon.jury.assigned.AssignmentQuery;

/** Counts the readings for the first decision on a dossier, in one statement or within another's. */
public final class ReadByQuery {
    /** Three columns about a dossier {@code d}, for {@link #at}. */
    public static final String COLUMNS =
            """
            (select count(*) from review r where r.dossier = d.id and r.handed_in_at is not null and r.appeal is null
                and not exists (select 1 from recusal t where t.juror = r.juror and t.dossier = r.dossier and t.state <> 'DISMISSED')),
              (select count(*) from assignment a where a.dossier = d.id and a.appeal is null
                and not exists (select 1 from review r where r.juror = a.juror and r.dossier = d.id and r.handed_in_at is not null)),
              (select l.least from assignment_rule l where l.edition = d.edition)""";

    private static final String COUNT = "select " + COLUMNS + " from dossier d where d.id = ?";

    private ReadByQuery() {}

    /** @param dossier one that there is */
    public static ReadBy get(Connection connection, UUID dossier) throws SQLException {
        try (var statement = connection.prepareStatement(COUNT)) {
            statement.setObject(1, dossier);
            try (var row = statement.executeQuery()) {
                row.next();
                return at(row, 1);
            }
        }
    }

    /** What a row has of it. @param first of the {@link #COLUMNS} */
    public static ReadBy at(ResultSet row, int first) throws SQLException {
        int in = row.getInt(first);
        int awaited = row.getInt(first + 1);
        int least = row.getInt(first + 2);
        return new ReadBy(in, Math.max(row.wasNull() ? AssignmentQuery.LEAST : least, in + awaited));
    }
}
