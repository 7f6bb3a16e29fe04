/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.jury.decision.manage;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.UUID;
import java.util.function.LongPredicate;
import org.etalon.dossier.DossierEngines;
import org.etalon.jury.decision.Decision;
import org.etalon.jury.decision.DecisionDoor;
import org.etalon.jury.decision.DecisionWish;
import org.etalon.jury.decision.Deliberation;
import org.etalon.jury.decision.UnderDecision;
import org.etalon.platform.security.AllowedTo;
import org.etalon.platform.security.Role;

/** Whoever leads the jury for a dossier writes down what it decides. */
@ApplicationScoped
@Transactional
@AllowedTo({Role.JUROR, Role.ORGANISER})
public class DecideDossier {
    @Inject
    DecisionDoor door;

    @Inject
    DossierEngines engines;

    @Inject
    @Any
    Instance<Deliberation> deliberations;

    /**
     * @param started whether this started from this version, 0 where nothing was decided
     * @throws org.etalon.core.problem.RefusedException as {@link UnderDecision#decide}; as unknown, where it is not for the caller to see
     */
    public Decision decide(UUID dossier, DecisionWish wish, LongPredicate started) {
        return door.stepping(dossier, decider -> UnderDecision.read(decider, engines::get, deliberations)
                .decide(wish, started));
    }
}
