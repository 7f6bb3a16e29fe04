/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.jury.review.manage;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Map;
import java.util.UUID;
import java.util.function.LongPredicate;
import org.etalon.dossier.DossierEngines;
import org.etalon.jury.review.ReaderDoor;
import org.etalon.jury.review.ReviewDesk;
import org.etalon.jury.review.ReviewOutcome;
import org.etalon.platform.security.AllowedTo;
import org.etalon.platform.security.Role;

/** A juror says something in one part of a review. */
@ApplicationScoped
@Transactional
@AllowedTo(Role.JUROR)
public class SaveReviewPart {
    @Inject
    ReaderDoor door;

    @Inject
    DossierEngines engines;

    /** @throws org.etalon.core.problem.RefusedException as {@link ReviewDesk#save}; as unknown, where it is not for the caller to read */
    public ReviewOutcome save(UUID dossier, String part, Map<String, Object> sent, LongPredicate started) {
        return door.with(dossier, reader -> ReviewDesk.at(reader, engines::get).save(part, sent, started));
    }
}
