/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.jury.appeal.manage;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.LongPredicate;
import org.etalon.dossier.DossierEngines;
import org.etalon.jury.Juror;
import org.etalon.jury.appeal.AppealDesk;
import org.etalon.jury.appeal.letter.AppealLetters;
import org.etalon.jury.decision.DecisionDoor;
import org.etalon.platform.security.AllowedTo;
import org.etalon.platform.security.Role;

/** Whoever leads the jury for a dossier says who reads it on appeal; those who are new are told. */
@ApplicationScoped
@Transactional
@AllowedTo({Role.JUROR, Role.ORGANISER})
public class AssignAppeal {
    @Inject
    DecisionDoor door;

    @Inject
    DossierEngines engines;

    @Inject
    AppealLetters letters;

    /**
     * @param jurors their ids: these, and no others
     * @param due the last day for those who are new; empty where none is set
     * @throws org.etalon.core.problem.RefusedException as {@link AppealDesk#assign}; as unknown, where it is not for the caller
     */
    public void assign(UUID dossier, Set<UUID> jurors, Optional<LocalDate> due, LongPredicate started) {
        door.stepping(dossier, decider -> {
            AppealDesk appealing = AppealDesk.at(decider, engines::get);
            List<Juror> added = appealing.assign(jurors, due, started);
            letters.assigned(decider.desk(), dossier, appealing.under().name(), added);
            return null;
        });
    }
}
