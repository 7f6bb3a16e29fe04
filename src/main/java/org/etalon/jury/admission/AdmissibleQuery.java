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
    /** Of a dossier {@code d}: that what counts was declared admissible. */
    public static final String ADMISSIBLE =
            """
            exists (select 1 from admission m join submission s on s.id = m.submission
              where m.dossier = d.id and m.state = 'ADMISSIBLE'
              and not exists (select 1 from submission later where later.dossier = d.id and later.ordinal > s.ordinal)
              and not exists (select 1 from submission_withdrawal w where w.submission = s.id))""";

    private static final String LIST = "select d.id from dossier d where d.edition = ? and " + ADMISSIBLE;

    private AdmissibleQuery() {}

    /** The admissible dossiers of an edition: those of which what counts was declared so, in one statement. */
    public static Set<UUID> list(Connection connection, String edition) throws SQLException {
        try (var statement = connection.prepareStatement(LIST)) {
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
