/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.jury.review.offline.desk;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.etalon.dossier.DossierEngines;
import org.etalon.jury.review.ReaderDoor;
import org.etalon.jury.review.ReviewDesk;
import org.etalon.jury.review.offline.returned.ReviewComparing;
import org.etalon.jury.review.offline.returned.ReviewFindings;
import org.etalon.jury.review.offline.returned.SentReview;
import org.etalon.platform.security.AllowedTo;
import org.etalon.platform.security.Role;

/** A juror takes over all that a workbook changes of their review, or nothing. */
@ApplicationScoped
@Transactional
@AllowedTo(Role.JUROR)
public class ApplyReviewSheet {
    @Inject
    ReaderDoor door;

    @Inject
    DossierEngines engines;

    /**
     * What was found; applied where it {@link ReviewFindings#isClean}, else nothing is changed.
     *
     * @throws org.etalon.core.problem.RefusedException as for a comparison
     */
    public ReviewFindings apply(UUID dossier, SentReview sent) {
        return door.with(dossier, reader -> {
            ReviewDesk desk = ReviewDesk.at(reader, engines::get);
            desk.refuseUnlessWriting();
            ReviewFindings findings = ReviewComparing.of(desk.under(), sent);
            if (findings.isClean()) {
                desk.merge(findings.changes());
            }
            return findings;
        });
    }
}
