/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.account;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;
import org.etalon.mail.letter.AddressBook;
import org.etalon.mail.letter.Addressee;
import org.etalon.platform.persistence.Database;
import org.etalon.platform.persistence.Sql;

/**
 * Where notices find persons, in the background. By plain SQL: the server shares entity managers that are used without a transaction among
 * all its workers, and closes them as the first of them is done.
 */
@ApplicationScoped
public class AddressQuery implements AddressBook {
    @Resource(lookup = Database.NAME)
    DataSource source;

    @Override
    public Optional<Addressee> find(UUID person) {
        return Sql.with(source, connection -> {
            try (var statement = connection.prepareStatement(
                    "select email, name, language from person where id = ? and left_at is null")) {
                statement.setObject(1, person);
                try (var row = statement.executeQuery()) {
                    return row.next()
                            ? Optional.of(new Addressee(
                                    row.getString(1), row.getString(2), Locale.forLanguageTag(row.getString(3))))
                            : Optional.empty();
                }
            }
        });
    }
}
