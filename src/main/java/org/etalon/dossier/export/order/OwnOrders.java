/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.dossier.export.order;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.UUID;
import javax.sql.DataSource;
import org.etalon.dossier.DossierDoor;
import org.etalon.platform.job.Job;
import org.etalon.platform.job.OwnJobs;
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

    /** @throws org.etalon.core.problem.RefusedException as unknown, where the dossier is not for the caller to read now */
    <T> T with(UUID dossier, OwnJobs.Work<T> work) {
        UUID person = caller.person().person();
        Instant now = clock.instant();
        return Sql.with(source, connection -> {
            DossierDoor.head(connection, dossier, person, now);
            return work.run(new OwnJobs(connection, person, ArchiveWork.KIND, dossier, now));
        });
    }

    /** Where one of them stands. */
    public static String address(Job job) {
        return "/api/v1/dossiers/" + job.order().subject() + "/exports/" + job.id();
    }
}
