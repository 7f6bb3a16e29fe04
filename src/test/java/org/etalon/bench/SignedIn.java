/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.bench;

import java.util.UUID;
import javax.sql.DataSource;
import org.etalon.account.RandomToken;
import org.etalon.platform.persistence.Persons;
import org.etalon.platform.persistence.Sql;

/** People who have come in already. */
final class SignedIn {
    private SignedIn() {}

    /** @return what their browser's cookie says */
    static String cookie(DataSource database, UUID person) {
        String session = RandomToken.fresh();
        Sql.inTransaction(database, connection -> {
            try (var insert = connection.prepareStatement("insert into person_session (id, token, person, device,"
                    + " created_at, seen_at) values (?, ?, ?, '', current_timestamp, current_timestamp)")) {
                insert.setObject(1, UUID.randomUUID());
                insert.setString(2, RandomToken.digest(session));
                insert.setObject(3, person);
                return insert.executeUpdate();
            }
        });
        return "etalon_session=" + session;
    }

    /** Somebody who organises. */
    static UUID organiser(DataSource database) {
        UUID person = Persons.add(database);
        Sql.inTransaction(database, connection -> {
            try (var update = connection.prepareStatement("update person set organiser = true where id = ?")) {
                update.setObject(1, person);
                return update.executeUpdate();
            }
        });
        return person;
    }
}
