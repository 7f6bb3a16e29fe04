/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.dossier.evidence.manage;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.etalon.dossier.evidence.EvidenceContent;
import org.etalon.dossier.evidence.EvidenceDesks;
import org.etalon.dossier.evidence.EvidenceOutcome;
import org.etalon.platform.security.AllowedTo;
import org.etalon.platform.security.Role;

/** A member puts another file or link in the place of an item's; what it was stays. */
@ApplicationScoped
@Transactional
@AllowedTo(Role.PERSON)
public class ReplaceEvidence {
    @Inject
    EvidenceDesks desks;

    /** @throws org.etalon.core.problem.RefusedException as {@link AddEvidence#add} */
    public EvidenceOutcome replace(UUID dossier, UUID evidence, EvidenceContent content) {
        return desks.with(desk -> desk.replace(dossier, evidence, content));
    }
}
