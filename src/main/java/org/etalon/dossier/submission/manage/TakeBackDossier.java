/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.dossier.submission.manage;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.etalon.dossier.submission.Submission;
import org.etalon.dossier.submission.SubmissionDesks;
import org.etalon.platform.security.AllowedTo;
import org.etalon.platform.security.Role;

/** A referent takes back what was handed in: nothing counts until it is sent again. */
@ApplicationScoped
@Transactional
@AllowedTo(Role.PERSON)
public class TakeBackDossier {
    @Inject
    SubmissionDesks desks;

    @Inject
    SubmissionLetters letters;

    /** @throws org.etalon.core.problem.RefusedException like {@link SubmitDossier#submit} */
    public void takeBack(UUID dossier) {
        var taken = desks.with(desk -> desk.takeBack(dossier));
        if (taken.isPresent()) {
            Submission submission = taken.get();
            String collectivity =
                    desks.with(desk -> desk.review(dossier)).dossier().head().collectivity();
            letters.send(SubmissionOccasion.TAKEN_BACK, collectivity, submission);
        }
    }
}
