/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.dossier.export.table.order;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import org.etalon.platform.job.Job;
import org.etalon.platform.job.OwnJobs;
import org.etalon.platform.security.AllowedTo;
import org.etalon.platform.security.Role;

/** An organiser looks at what they have ordered of an edition. */
@ApplicationScoped
@Transactional
@AllowedTo(Role.ORGANISER)
public class ReadTables {
    @Inject
    TableOrders orders;

    /** The last first. @throws org.etalon.core.problem.RefusedException as unknown, where there is no such edition */
    public List<Job> list(String edition) {
        return orders.with(edition, OwnJobs::list);
    }

    /** @throws org.etalon.core.problem.RefusedException as unknown, also where it is no order of the caller's */
    public Job get(String edition, UUID order) {
        return orders.with(edition, jobs -> jobs.get(order));
    }
}
