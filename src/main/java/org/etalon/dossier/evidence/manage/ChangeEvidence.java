/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.dossier.evidence.manage;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.UUID;
import java.util.function.LongPredicate;
import org.etalon.dossier.evidence.EvidenceAbout;
import org.etalon.dossier.evidence.EvidenceDesks;
import org.etalon.dossier.evidence.EvidenceOutcome;
import org.etalon.platform.security.AllowedTo;
import org.etalon.platform.security.Role;

/** A member changes what is said of an item. */
@ApplicationScoped
@Transactional
@AllowedTo(Role.PERSON)
public class ChangeEvidence {
    @Inject
    EvidenceDesks desks;

    /**
     * @param started whether the change started from this version
     * @throws org.etalon.core.problem.RefusedException as {@link AddEvidence#add}, and where somebody else was first
     */
    public EvidenceOutcome change(UUID dossier, UUID evidence, EvidenceAbout about, LongPredicate started) {
        return desks.with(desk -> desk.change(dossier, evidence, about, started));
    }
}
