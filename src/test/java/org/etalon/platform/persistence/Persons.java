/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.platform.persistence;

import java.util.UUID;
import javax.sql.DataSource;

/** Rows of persons to which others can refer. */
public final class Persons {
    private Persons() {}

    /** Adds a person with an address of their own, and tells the id. */
    public static UUID add(DataSource source) {
        UUID id = UUID.randomUUID();
        Sql.inTransaction(source, connection -> {
            try (var insert = connection.prepareStatement("insert into person (id, email, email_key, name, language,"
                    + " organiser, created_at) values (?, ?, ?, 'Camille', 'fr', false, current_timestamp)")) {
                insert.setObject(1, id);
                insert.setString(2, id + "@mairie.test");
                insert.setString(3, id + "@mairie.test");
                return insert.executeUpdate();
            }
        });
        return id;
    }
}
