/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.jury.review.manage;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.etalon.dossier.DossierEngines;
import org.etalon.jury.review.ReaderDoor;
import org.etalon.jury.review.ReviewDesk;
import org.etalon.jury.review.UnderReview;
import org.etalon.platform.security.AllowedTo;
import org.etalon.platform.security.Role;

/** A juror hands a review in; from then on it is changed no more, and they see those of others. */
@ApplicationScoped
@Transactional
@AllowedTo(Role.JUROR)
public class HandInReview {
    @Inject
    ReaderDoor door;

    @Inject
    DossierEngines engines;

    @Inject
    Event<ReviewHandedIn> event;

    /** @throws org.etalon.core.problem.RefusedException as {@link ReviewDesk#handIn}; as unknown, where it is not for the caller to read */
    public UnderReview handIn(UUID dossier) {
        return door.stepping(dossier, reader -> {
            ReviewDesk desk = ReviewDesk.at(reader, engines::get);
            UnderReview handedIn = desk.handIn();
            if (desk.under().review().handedIn().isEmpty()) {
                event.fire(new ReviewHandedIn(reader.desk(), dossier, handedIn.name()));
            }
            return handedIn;
        });
    }
}
