/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.dossier.export.order;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import org.etalon.platform.job.Job;
import org.etalon.platform.job.OwnJobs;
import org.etalon.platform.security.AllowedTo;
import org.etalon.platform.security.Role;

/** A member looks at what they have ordered of a dossier; who may no longer read it sees nothing of it any more. */
@ApplicationScoped
@Transactional
@AllowedTo(Role.PERSON)
public class ReadOrders {
    @Inject
    OwnOrders orders;

    /** The last first. @throws org.etalon.core.problem.RefusedException as unknown, where the dossier is not for the caller to read */
    public List<Job> list(UUID dossier) {
        return orders.with(dossier, OwnJobs::list);
    }

    /** @throws org.etalon.core.problem.RefusedException as unknown, also where it is no order of the caller's */
    public Job get(UUID dossier, UUID order) {
        return orders.with(dossier, jobs -> jobs.get(order));
    }
}
