/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.platform.persistence;

import java.util.UUID;
import javax.sql.DataSource;

/** Rows of persons to which others can refer. */
public final class Persons {
    private Persons() {}

    /** Adds a person without an address, and tells the id. */
    public static UUID add(DataSource source) {
        UUID id = UUID.randomUUID();
        Sql.inTransaction(source, connection -> {
            try (var insert =
                    connection.prepareStatement("insert into person (id, name, language, organiser, created_at)"
                            + " values (?, 'Camille', 'fr', false, current_timestamp)")) {
                insert.setObject(1, id);
                return insert.executeUpdate();
            }
        });
        return id;
    }
}
