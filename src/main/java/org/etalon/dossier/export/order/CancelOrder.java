/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.dossier.export.order;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.etalon.platform.security.AllowedTo;
import org.etalon.platform.security.Role;

/** A member calls off what they have ordered, or lets go of it. */
@ApplicationScoped
@Transactional
@AllowedTo(Role.PERSON)
public class CancelOrder {
    @Inject
    OwnOrders orders;

    /** Once more changes nothing. @throws org.etalon.core.problem.RefusedException as unknown, where it is no order of the caller's */
    public void cancel(UUID dossier, UUID order) {
        orders.with(dossier, jobs -> {
            jobs.cancel(order);
            return null;
        });
    }
}
