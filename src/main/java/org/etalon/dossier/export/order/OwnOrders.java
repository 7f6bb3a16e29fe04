/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.dossier.export.order;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.util.UUID;
import javax.sql.DataSource;
import org.etalon.dossier.DossierDoor;
import org.etalon.platform.job.Job;
import org.etalon.platform.job.JobQuery;
import org.etalon.platform.persistence.Database;
import org.etalon.platform.persistence.Sql;
import org.etalon.platform.security.Caller;

/** What the caller has ordered of a dossier that they may read, in the transaction of the use case at hand. */
@ApplicationScoped
public class OwnOrders {
    @Resource(lookup = Database.NAME)
    DataSource source;

    @Inject
    Caller caller;

    @Inject
    Clock clock;

    /** What is done with them. */
    @FunctionalInterface
    interface Work<T> {
        T run(Connection connection, UUID person, Instant now) throws SQLException;
    }

    /** @throws org.etalon.core.problem.RefusedException as unknown, where the dossier is not for the caller to read now */
    <T> T with(UUID dossier, Work<T> work) {
        UUID person = caller.person().person();
        Instant now = clock.instant();
        return Sql.with(source, connection -> {
            DossierDoor.head(connection, dossier, person, now);
            return work.run(connection, person, now);
        });
    }

    /** @throws org.etalon.core.problem.RefusedException as unknown, where it is no order of this person */
    static Job get(Connection connection, UUID person, UUID dossier, UUID order) throws SQLException {
        return JobQuery.list(connection, person, dossier).stream()
                .filter(job -> job.id().equals(order) && job.order().kind().equals(ArchiveWork.KIND))
                .findFirst()
                .orElseThrow(DossierDoor::unknown);
    }
}
