/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.jury.admission;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import org.etalon.platform.persistence.Columns;

/** Which dossiers the jury gets. */
public final class AdmissibleQuery {
    private static final String ADMISSIBLE =
            """
            select d.id from dossier d join admission a on a.dossier = d.id join submission s on s.id = a.submission
            where d.edition = ? and a.state = 'ADMISSIBLE'
              and not exists (select 1 from submission l where l.dossier = d.id and l.ordinal > s.ordinal)
              and not exists (select 1 from submission_withdrawal w where w.submission = s.id)""";

    private AdmissibleQuery() {}

    /** The admissible dossiers of an edition: those of which what counts was declared so, in one statement. */
    public static Set<UUID> list(Connection connection, String edition) throws SQLException {
        try (var statement = connection.prepareStatement(ADMISSIBLE)) {
            statement.setString(1, edition);
            Set<UUID> dossiers = new HashSet<>();
            try (var row = statement.executeQuery()) {
                while (row.next()) {
                    dossiers.add(Columns.uuid(row, 1));
                }
            }
            return dossiers;
        }
    }
}
