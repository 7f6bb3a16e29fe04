/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.jury.review.offline.desk;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import org.etalon.dossier.DossierEngines;
import org.etalon.jury.review.PartChange;
import org.etalon.jury.review.ReaderDoor;
import org.etalon.jury.review.ReviewDesk;
import org.etalon.platform.security.AllowedTo;
import org.etalon.platform.security.Role;

/** A juror changes several parts of a review at once, all of them or none; once more changes nothing. */
@ApplicationScoped
@Transactional
@AllowedTo(Role.JUROR)
public class ChangeParts {
    @Inject
    ReaderDoor door;

    @Inject
    DossierEngines engines;

    /** @throws org.etalon.core.problem.RefusedException as {@link ReviewDesk#merge}; as unknown, where it is not for the caller to read */
    public void change(UUID dossier, List<PartChange> changes) {
        door.with(dossier, reader -> ReviewDesk.at(reader, engines::get).merge(changes));
    }
}
