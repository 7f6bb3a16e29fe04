/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.dossier.people;

import java.sql.Connection;
import java.sql.SQLException;
import org.etalon.dossier.DossierHead;
import org.etalon.dossier.teamwork.TeamworkQuery;
import org.etalon.platform.persistence.Columns;

/** Whether anything of a dossier changed, in one statement: pages that stay open ask for it every few seconds. */
final class RevisionQuery {
    private static final String SUMS = "select " + TeamworkQuery.REVISION
            + """
              ,
              (select coalesce(sum(a.version), 0) from answer a where a.dossier = d.id),
              (select coalesce(sum(e.version), 0) from evidence e where e.collectivity = d.collectivity),
              (select count(*) from evidence_use u where u.dossier = d.id),
              (select max(u.at) from evidence_use u where u.dossier = d.id)
            from dossier d where d.id = ?""";
    private static final int PARTS = 5;

    private RevisionQuery() {}

    /** Versions only rise, so that no two states have the same sums. */
    static String get(Connection connection, DossierHead head) throws SQLException {
        try (var statement = connection.prepareStatement(SUMS)) {
            statement.setObject(1, head.id());
            try (var row = statement.executeQuery()) {
                row.next();
                StringBuilder revision = new StringBuilder().append(head.version());
                for (int i = 1; i < PARTS; i++) {
                    revision.append('.').append(row.getLong(i));
                }
                return revision.append('.').append(Columns.instant(row, PARTS)).toString();
            }
        }
    }
}
