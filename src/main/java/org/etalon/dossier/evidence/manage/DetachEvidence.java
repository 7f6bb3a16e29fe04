/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.dossier.evidence.manage;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.etalon.dossier.evidence.EvidenceDesks;
import org.etalon.dossier.evidence.EvidenceOutcome;
import org.etalon.platform.security.AllowedTo;
import org.etalon.platform.security.Role;

/** A member lets an item serve a question no longer; it stays in the library. */
@ApplicationScoped
@Transactional
@AllowedTo(Role.PERSON)
public class DetachEvidence {
    @Inject
    EvidenceDesks desks;

    /** @throws org.etalon.core.problem.RefusedException as {@link AddEvidence#add} */
    public EvidenceOutcome detach(UUID dossier, UUID evidence, String question) {
        return desks.with(desk -> desk.detach(dossier, evidence, question));
    }
}
