/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.dossier.submission.manage;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.etalon.dossier.submission.SubmissionDesks;
import org.etalon.platform.security.AllowedTo;
import org.etalon.platform.security.Role;

/** A referent opens a dossier that was handed in to changes; what was handed in counts until it is sent again. */
@ApplicationScoped
@Transactional
@AllowedTo(Role.PERSON)
public class AmendDossier {
    @Inject
    SubmissionDesks desks;

    /** @throws org.etalon.core.problem.RefusedException like {@link SubmitDossier#submit} */
    public void amend(UUID dossier) {
        desks.with(desk -> desk.amend(dossier));
    }
}
