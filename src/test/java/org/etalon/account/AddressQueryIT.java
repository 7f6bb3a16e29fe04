/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.account;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.UUID;
import org.etalon.mail.letter.Addressee;
import org.etalon.platform.persistence.Databases;
import org.etalon.platform.persistence.Persons;
import org.etalon.platform.persistence.Sql;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Where notices find persons. */
class AddressQueryIT {
    @ParameterizedTest
    @EnumSource
    void who_is_there_is_found_and_who_left_or_never_was_is_not(Databases database) {
        var addresses = new AddressQuery();
        addresses.source = database.source();
        UUID person = Persons.add(database.source());

        assertThat(addresses.find(person)).contains(new Addressee(person + "@mairie.test", "Camille", Locale.FRENCH));
        assertThat(addresses.find(UUID.randomUUID())).isEmpty();

        Sql.inTransaction(database.source(), connection -> {
            try (var leave = connection.prepareStatement("update person set left_at = created_at where id = ?")) {
                leave.setObject(1, person);
                return leave.executeUpdate();
            }
        });
        assertThat(addresses.find(person)).isEmpty();
    }
}
