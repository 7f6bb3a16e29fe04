/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.jury.takeaway;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Locale;
import org.etalon.platform.job.Job;
import org.etalon.platform.job.JobQueued;
import org.etalon.platform.security.AllowedTo;
import org.etalon.platform.security.Role;

/** A juror has all that they are to read made into one file, to fetch it later. */
@ApplicationScoped
@Transactional
@AllowedTo(Role.JUROR)
public class OrderTakeaway {
    @Inject
    TakeawayOrders orders;

    @Inject
    Event<JobQueued> queued;

    /**
     * What is ordered already, and not done yet, is not ordered twice.
     *
     * @throws org.etalon.core.problem.RefusedException as unknown to who is not in this jury; where they have nothing to read
     */
    public Job order(String edition, Locale locale) {
        Job ordered = orders.with(edition, (jobs, bundle) -> {
            if (bundle.dossiers().isEmpty()) {
                throw TakeawayProblem.TAKEAWAY_EMPTY.refusal();
            }
            return jobs.order(bundle.wish(), locale);
        });
        queued.fire(new JobQueued());
        return ordered;
    }
}
