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

/** A member lets an item of the library serve a question. */
@ApplicationScoped
@Transactional
@AllowedTo(Role.PERSON)
public class AttachEvidence {
    @Inject
    EvidenceDesks desks;

    /** @throws org.etalon.core.problem.RefusedException as {@link AddEvidence#add} */
    public EvidenceOutcome attach(UUID dossier, UUID evidence, String question) {
        return desks.with(desk -> desk.attach(dossier, evidence, question));
    }
}
