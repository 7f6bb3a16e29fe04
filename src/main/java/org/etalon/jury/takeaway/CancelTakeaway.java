/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.jury.takeaway;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.etalon.platform.security.AllowedTo;
import org.etalon.platform.security.Role;

/** A juror calls off what they have ordered, or lets go of it. */
@ApplicationScoped
@Transactional
@AllowedTo(Role.JUROR)
public class CancelTakeaway {
    @Inject
    TakeawayOrders orders;

    /** Once more changes nothing. @throws org.etalon.core.problem.RefusedException as unknown, where it is no order of the caller's */
    public void cancel(String edition, UUID order) {
        orders.with(edition, (jobs, bundle) -> {
            jobs.cancel(order);
            return null;
        });
    }
}
