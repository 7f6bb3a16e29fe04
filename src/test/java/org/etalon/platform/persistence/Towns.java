/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.platform.persistence;

import javax.sql.DataSource;

/** Rows of the directory to which others can refer. */
public final class Towns {
    private Towns() {}

    /** Adds a commune of 3 200 inhabitants in Isère of this code. */
    public static void add(DataSource source, String code) {
        Sql.inTransaction(source, connection -> {
            try (var insert = connection.prepareStatement(
                    "insert into collectivity (code, type, nature, name, other_names,"
                            + " addresses, insee, department, region, epci, population, located, source, vintage, gone)"
                            + " values (?, 'commune', 'COM', ?, '', '', ?, '38', '84', '', 3200, '', 'insee', '2026', '')")) {
                insert.setString(1, code);
                insert.setString(2, "Commune " + code);
                insert.setString(3, code);
                return insert.executeUpdate();
            }
        });
    }
}
