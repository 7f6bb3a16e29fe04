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

/** A member takes an item from a dossier, and from the library where no other dossier uses it. */
@ApplicationScoped
@Transactional
@AllowedTo(Role.PERSON)
public class WithdrawEvidence {
    @Inject
    EvidenceDesks desks;

    /** @throws org.etalon.core.problem.RefusedException as {@link AddEvidence#add} */
    public EvidenceOutcome withdraw(UUID dossier, UUID evidence) {
        return desks.with(desk -> desk.withdraw(dossier, evidence));
    }
}
