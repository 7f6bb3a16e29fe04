/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.dossier.submission.manage;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.etalon.dossier.submission.Readiness;
import org.etalon.dossier.submission.SubmissionDesks;
import org.etalon.platform.security.AllowedTo;
import org.etalon.platform.security.Role;

/** A member looks how far a dossier is from being handed in. */
@ApplicationScoped
@Transactional
@AllowedTo(Role.PERSON)
public class ReviewDossier {
    @Inject
    SubmissionDesks desks;

    /** @throws org.etalon.core.problem.RefusedException as unknown, where it is not for the caller to read */
    public Readiness review(UUID dossier) {
        return desks.with(desk -> desk.review(dossier));
    }
}
