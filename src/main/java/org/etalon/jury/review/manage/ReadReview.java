/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.jury.review.manage;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.etalon.dossier.DossierEngines;
import org.etalon.jury.review.ReaderDoor;
import org.etalon.jury.review.UnderReview;
import org.etalon.platform.security.AllowedTo;
import org.etalon.platform.security.Role;

/** A juror reads a dossier as it was handed in, with what they said of it. */
@ApplicationScoped
@Transactional
@AllowedTo(Role.JUROR)
public class ReadReview {
    @Inject
    ReaderDoor door;

    @Inject
    DossierEngines engines;

    /** @throws org.etalon.core.problem.RefusedException as unknown, where it is not for the caller to read */
    public UnderReview read(UUID dossier) {
        return door.with(dossier, reader -> UnderReview.read(reader, engines::get));
    }
}
