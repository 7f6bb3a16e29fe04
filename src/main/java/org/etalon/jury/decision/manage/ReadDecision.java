/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.jury.decision.manage;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.etalon.dossier.DossierEngines;
import org.etalon.jury.decision.DecisionDoor;
import org.etalon.jury.decision.Deliberation;
import org.etalon.jury.decision.UnderDecision;
import org.etalon.platform.security.AllowedTo;
import org.etalon.platform.security.Role;

/** Readers, whoever leads the jury, and organisers read what is proposed and decided on a dossier. */
@ApplicationScoped
@Transactional
@AllowedTo({Role.JUROR, Role.ORGANISER})
public class ReadDecision {
    @Inject
    DecisionDoor door;

    @Inject
    DossierEngines engines;

    @Inject
    @Any
    Instance<Deliberation> deliberations;

    /** @throws org.etalon.core.problem.RefusedException as unknown to all others, and to whoever is tied to it */
    public UnderDecision read(UUID dossier) {
        return door.with(dossier, decider -> UnderDecision.read(decider, engines::get, deliberations));
    }
}
