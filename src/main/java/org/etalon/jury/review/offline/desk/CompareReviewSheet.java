/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.jury.review.offline.desk;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.etalon.dossier.DossierEngines;
import org.etalon.jury.review.ReaderDoor;
import org.etalon.jury.review.ReviewDesk;
import org.etalon.jury.review.UnderReview;
import org.etalon.jury.review.offline.returned.ReviewComparing;
import org.etalon.jury.review.offline.returned.ReviewFindings;
import org.etalon.jury.review.offline.returned.SentReview;
import org.etalon.platform.security.AllowedTo;
import org.etalon.platform.security.Role;

/** A juror looks at what a workbook would change of their review; nothing is changed. */
@ApplicationScoped
@Transactional
@AllowedTo(Role.JUROR)
public class CompareReviewSheet {
    @Inject
    ReaderDoor door;

    @Inject
    DossierEngines engines;

    /**
     * @throws org.etalon.core.problem.RefusedException as unknown, where it is not for the caller to read; where nothing is to be written by
     *     them now; where the workbook is of another review
     */
    public ReviewFindings compare(UUID dossier, SentReview sent) {
        return door.with(dossier, reader -> {
            UnderReview under = UnderReview.read(reader, engines::get);
            new ReviewDesk(under).refuseUnlessWriting();
            return ReviewComparing.of(under, sent);
        });
    }
}
