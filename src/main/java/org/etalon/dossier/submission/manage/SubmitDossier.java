/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.dossier.submission.manage;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.etalon.dossier.submission.SubmissionDesk.Handed;
import org.etalon.dossier.submission.SubmissionDesks;
import org.etalon.membership.Teams;
import org.etalon.platform.security.AllowedTo;
import org.etalon.platform.security.Role;

/** A referent hands a dossier in, as an elected member has approved it. */
@ApplicationScoped
@Transactional
@AllowedTo(Role.PERSON)
public class SubmitDossier {
    @Inject
    SubmissionDesks desks;

    @Inject
    Teams teams;

    @Inject
    SubmissionLetters letters;

    @Inject
    Event<SubmissionArrived> arrived;

    /**
     * Once more, it is what was handed in already.
     *
     * @throws org.etalon.core.problem.RefusedException where the dossier is unknown to the caller, where it isn't theirs to hand in, with
     *     all that is missing, or where nothing is taken in now
     */
    public Handed submit(UUID dossier) {
        String collectivity =
                desks.with(desk -> desk.review(dossier)).dossier().head().collectivity();
        Handed handed = desks.with(desk -> desk.submit(dossier, teams.name(collectivity)));
        if (handed.isNew()) {
            var occasion = handed.isCorrection() ? SubmissionOccasion.CORRECTED : SubmissionOccasion.SUBMITTED;
            letters.send(occasion, collectivity, handed.submission());
            arrived.fire(new SubmissionArrived(collectivity, handed.submission(), handed.isCorrection()));
        }
        return handed;
    }
}
