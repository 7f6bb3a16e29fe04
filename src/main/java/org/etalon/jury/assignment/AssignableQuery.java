/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.jury.assignment;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.etalon.jury.admission.AdmissibleQuery;
import org.etalon.platform.persistence.Columns;

/** Reads which dossiers of an edition jurors can be given: those that are admissible. */
public final class AssignableQuery {
    private static final String LIST =
            """
            select d.id, d.collectivity, c.name, d.type, c.department from dossier d join collectivity c on c.code = d.collectivity
            where d.edition = ? and\s"""
                    + AdmissibleQuery.ADMISSIBLE + " order by c.name, d.id";

    private AssignableQuery() {}

    /** By name. */
    public static List<Assignable> list(Connection connection, String edition) throws SQLException {
        try (var statement = connection.prepareStatement(LIST)) {
            statement.setString(1, edition);
            List<Assignable> all = new ArrayList<>();
            try (var row = statement.executeQuery()) {
                while (row.next()) {
                    all.add(new Assignable(
                            Columns.uuid(row, 1),
                            row.getString(2),
                            row.getString(3),
                            row.getString(4),
                            row.getString(5)));
                }
            }
            return all;
        }
    }
}
