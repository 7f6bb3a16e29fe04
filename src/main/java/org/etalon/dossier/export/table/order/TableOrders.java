/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.dossier.export.table.order;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.UUID;
import javax.sql.DataSource;
import org.etalon.edition.EditionPlan;
import org.etalon.edition.EditionQuery;
import org.etalon.platform.job.OwnJobs;
import org.etalon.platform.persistence.Database;
import org.etalon.platform.persistence.Sql;
import org.etalon.platform.security.Caller;
import org.etalon.platform.security.SecurityProblem;

/** What the caller has ordered of an edition, in the transaction of the use case at hand. */
@ApplicationScoped
public class TableOrders {
    static final String KIND = "edition.table";

    @Resource(lookup = Database.NAME)
    DataSource source;

    @Inject
    EditionQuery editions;

    @Inject
    Caller caller;

    @Inject
    Clock clock;

    /** @throws org.etalon.core.problem.RefusedException as unknown, where there is no such edition */
    <T> T with(String edition, OwnJobs.Work<T> work) {
        UUID person = caller.person().person();
        UUID subject = subject(plan(edition));
        return Sql.with(
                source, connection -> work.run(new OwnJobs(connection, person, KIND, subject, clock.instant())));
    }

    /** @throws org.etalon.core.problem.RefusedException as unknown, where there is no such edition */
    EditionPlan plan(String edition) {
        return editions.find(edition)
                .orElseThrow(SecurityProblem.UNKNOWN::refusal)
                .plan();
    }

    /** An edition has no number of its own: one that follows from its name. */
    private static UUID subject(EditionPlan edition) {
        return UUID.nameUUIDFromBytes(("edition " + edition.key()).getBytes(StandardCharsets.UTF_8));
    }
}
