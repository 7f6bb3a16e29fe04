/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.dossier.consult;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.util.UUID;
import javax.sql.DataSource;
import org.etalon.platform.persistence.Database;
import org.etalon.platform.persistence.Sql;
import org.etalon.platform.security.Caller;

/** A connection with who asks and when, for what reads. */
@ApplicationScoped
public class OwnDossiers {
    @Resource(lookup = Database.NAME)
    DataSource source;

    @Inject
    Caller caller;

    @Inject
    Clock clock;

    @FunctionalInterface
    public interface Reading<T> {
        T read(Connection connection, UUID person, Instant now) throws SQLException;
    }

    public <T> T read(Reading<T> reading) {
        UUID person = caller.person().person();
        return Sql.with(source, connection -> reading.read(connection, person, clock.instant()));
    }
}
