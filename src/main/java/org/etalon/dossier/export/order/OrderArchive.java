/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.dossier.export.order;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Locale;
import java.util.UUID;
import org.etalon.dossier.export.bag.ReadArchive;
import org.etalon.platform.job.Job;
import org.etalon.platform.job.JobQueued;
import org.etalon.platform.security.AllowedTo;
import org.etalon.platform.security.Role;

/** A member has an archive of a dossier made, to fetch it later. */
@ApplicationScoped
@Transactional
@AllowedTo(Role.PERSON)
public class OrderArchive {
    @Inject
    OwnOrders orders;

    @Inject
    ReadArchive readArchive;

    @Inject
    Event<JobQueued> queued;

    /**
     * What is ordered already, and not done yet, is not ordered twice.
     *
     * @param submission as {@link ReadArchive#read} takes it
     * @throws org.etalon.core.problem.RefusedException as unknown, where there is none for the caller to read
     */
    public Job order(UUID dossier, String submission, Locale locale) {
        readArchive.read(dossier, submission);
        Job ordered = orders.with(dossier, jobs -> jobs.order(submission == null ? "" : submission, locale));
        queued.fire(new JobQueued());
        return ordered;
    }
}
