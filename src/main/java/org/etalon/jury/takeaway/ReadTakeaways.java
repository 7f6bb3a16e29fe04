/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.jury.takeaway;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import org.etalon.edition.EditionPlan;
import org.etalon.platform.job.Job;
import org.etalon.platform.security.AllowedTo;
import org.etalon.platform.security.Role;
import org.etalon.platform.security.SecurityProblem;

/** A juror looks at what they have ordered; what holds other dossiers than they are to read now is not there any more. */
@ApplicationScoped
@Transactional
@AllowedTo(Role.JUROR)
public class ReadTakeaways {
    @Inject
    TakeawayOrders orders;

    /** @param jobs the last first @param dossiers how many one is to read */
    public record Ordered(EditionPlan edition, List<Job> jobs, int dossiers) {
        public Ordered {
            jobs = List.copyOf(jobs);
        }
    }

    /** @throws org.etalon.core.problem.RefusedException as unknown to who is not in this jury */
    public Ordered list(String edition) {
        return orders.with(
                edition,
                (jobs, bundle) -> new Ordered(
                        bundle.edition(),
                        jobs.list().stream()
                                .filter(job -> job.order().wish().equals(bundle.wish()))
                                .toList(),
                        bundle.dossiers().size()));
    }

    /** @throws org.etalon.core.problem.RefusedException as unknown, also where it is no such order of the caller's */
    public Job get(String edition, UUID order) {
        return list(edition).jobs().stream()
                .filter(job -> job.id().equals(order))
                .findFirst()
                .orElseThrow(SecurityProblem.UNKNOWN::refusal);
    }
}
