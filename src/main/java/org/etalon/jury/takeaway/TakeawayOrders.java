/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.jury.takeaway;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Clock;
import java.util.UUID;
import javax.sql.DataSource;
import org.etalon.jury.assignment.ReadOwnDossiers;
import org.etalon.platform.job.Job;
import org.etalon.platform.job.OwnJobs;
import org.etalon.platform.persistence.Database;
import org.etalon.platform.persistence.Sql;
import org.etalon.platform.security.Caller;

/** What the caller has ordered as a juror of an edition, in the transaction of the use case at hand. */
@ApplicationScoped
public class TakeawayOrders {
    static final String KIND = "jury.takeaway";

    @Resource(lookup = Database.NAME)
    DataSource source;

    @Inject
    ReadOwnDossiers readOwnDossiers;

    @Inject
    Caller caller;

    @Inject
    Clock clock;

    /** What is done with them. */
    @FunctionalInterface
    interface Work<T> {
        T run(OwnJobs jobs, Bundle bundle) throws SQLException;
    }

    /** @throws org.etalon.core.problem.RefusedException as unknown to who is not in this jury */
    <T> T with(String edition, Work<T> work) {
        UUID person = caller.person().person();
        Bundle bundle = Bundle.of(readOwnDossiers.read(edition));
        return Sql.with(
                source,
                connection ->
                        work.run(new OwnJobs(connection, person, KIND, bundle.subject(), clock.instant()), bundle));
    }

    /** Where one of them stands. */
    public static String address(Job job) {
        return "/api/v1/jury/editions/" + Bundle.edition(job.order().wish()) + "/archives/" + job.id();
    }
}
