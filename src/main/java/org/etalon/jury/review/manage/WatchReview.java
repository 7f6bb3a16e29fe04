/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.jury.review.manage;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.etalon.dossier.submission.SubmissionQuery;
import org.etalon.jury.review.ReaderDoor;
import org.etalon.jury.review.ReviewQuery;
import org.etalon.platform.security.AllowedTo;
import org.etalon.platform.security.Role;

/** A juror's page asks every few seconds whether anything has changed. */
@ApplicationScoped
@Transactional
@AllowedTo(Role.JUROR)
public class WatchReview {
    @Inject
    ReaderDoor door;

    /** Another text whenever review, dossier or what may be done with it is another. @throws org.etalon.core.problem.RefusedException as unknown */
    public String watch(UUID dossier) {
        return door.with(dossier, reader -> {
            var connection = reader.desk().connection();
            int ordinal = SubmissionQuery.findCounting(connection, dossier)
                    .orElseThrow()
                    .ordinal();
            return ReviewQuery.revision(connection, reader.juror(), dossier) + "." + ordinal + "."
                    + (reader.isInTime() ? "o" : "s") + (reader.assigned() ? "a" : "l");
        });
    }
}
