/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.jury.appeal.manage;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.etalon.jury.JuryDesk;
import org.etalon.jury.assignment.Reached;
import org.etalon.platform.persistence.Columns;

/** Reads the appeals of an edition in one statement: of the dossiers alone that whoever is at the desk reaches. */
final class AppealListQuery {
    private static final String LIST =
            """
            select d.id, c.name, p.filed_at, p.former_level, p.level,
              (select count(*) from assignment x where x.dossier = d.id and x.appeal is not null),
              (select count(*) from assignment x join review r on r.juror = x.juror and r.dossier = x.dossier
               where x.dossier = d.id and x.appeal is not null and r.handed_in_at is not null)
            from appeal p join dossier d on d.id = p.dossier join collectivity c on c.code = d.collectivity %s
            where d.edition = ? and %s order by p.filed_at, d.id"""
                    .formatted(Reached.JOIN, Reached.REACHED);

    private AppealListQuery() {}

    /** The oldest first. @param organiser whether who is at the desk is one */
    static List<AppealRow> list(JuryDesk desk, boolean organiser) throws SQLException {
        try (var statement = desk.connection().prepareStatement(LIST)) {
            int at = Reached.join(statement, 1, desk.person(), desk.instant());
            statement.setString(at, desk.key());
            Reached.reached(statement, at + 1, organiser);
            List<AppealRow> all = new ArrayList<>();
            try (var row = statement.executeQuery()) {
                while (row.next()) {
                    all.add(new AppealRow(
                            Columns.uuid(row, 1),
                            row.getString(2).replace('\'', '\u2019'),
                            Columns.instant(row, 3),
                            row.getInt(6),
                            row.getInt(7),
                            Optional.ofNullable(row.getObject(4, Integer.class)),
                            Optional.ofNullable(row.getObject(5, Integer.class))));
                }
            }
            return all;
        }
    }
}
