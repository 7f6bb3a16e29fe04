/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.jury.review.manage;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.LongPredicate;
import org.etalon.dossier.DossierEngines;
import org.etalon.jury.review.ReaderDoor;
import org.etalon.jury.review.ReviewDesk;
import org.etalon.jury.review.UnderReview;
import org.etalon.platform.security.AllowedTo;
import org.etalon.platform.security.Role;

/** A juror puts a whole review in the place of what was. */
@ApplicationScoped
@Transactional
@AllowedTo(Role.JUROR)
public class ReplaceReview {
    @Inject
    ReaderDoor door;

    @Inject
    DossierEngines engines;

    /**
     * @param sent parts by their names
     * @return empty where it started from another revision
     * @throws org.etalon.core.problem.RefusedException as {@link ReviewDesk#replace}; as unknown, where it is not for the caller to read
     */
    public Optional<UnderReview> replace(UUID dossier, Map<String, Map<String, Object>> sent, LongPredicate started) {
        return door.with(dossier, reader -> ReviewDesk.at(reader, engines::get).replace(sent, started));
    }
}
