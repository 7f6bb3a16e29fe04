/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.account.session;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import javax.sql.DataSource;
import org.etalon.platform.persistence.Database;
import org.etalon.platform.persistence.Sql;
import org.etalon.platform.security.Identity;
import org.etalon.platform.security.Role;

/** Organisers as they are at this moment, for what they ordered before. */
@ApplicationScoped
public class OrganiserQuery {
    private static final String FIND = "select p.name, p.email, p.language from account_setting a, person p"
            + " where p.id = ? and p.organiser and p.left_at is null and " + SignedIn.HAS_FACTOR;

    @Resource(lookup = Database.NAME)
    DataSource source;

    /** Empty for whoever is none, any more or yet, as {@link SignedIn} has it. */
    public Optional<Identity> find(UUID person) {
        return Sql.with(source, connection -> {
            try (var statement = connection.prepareStatement(FIND)) {
                statement.setObject(1, person);
                try (var row = statement.executeQuery()) {
                    return row.next()
                            ? Optional.of(new Identity(
                                    person,
                                    row.getString(1),
                                    row.getString(2),
                                    row.getString(3),
                                    Set.of(Role.PERSON, Role.ORGANISER),
                                    new UUID(0, 0)))
                            : Optional.empty();
                }
            }
        });
    }
}
