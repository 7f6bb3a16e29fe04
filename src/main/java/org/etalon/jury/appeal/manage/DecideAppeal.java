/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.jury.appeal.manage;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.OptionalInt;
import java.util.UUID;
import java.util.function.LongPredicate;
import org.etalon.dossier.DossierEngines;
import org.etalon.jury.appeal.Appeal;
import org.etalon.jury.appeal.AppealDesk;
import org.etalon.jury.appeal.AppealSettled;
import org.etalon.jury.appeal.Settling;
import org.etalon.jury.appeal.letter.AppealLetters;
import org.etalon.jury.decision.DecisionDoor;
import org.etalon.platform.security.AllowedTo;
import org.etalon.platform.security.Role;

/** Whoever leads the jury for a dossier decides on its appeal; the candidate is told, and the label is corrected where it changes. */
@ApplicationScoped
@Transactional
@AllowedTo({Role.JUROR, Role.ORGANISER})
public class DecideAppeal {
    @Inject
    DecisionDoor door;

    @Inject
    DossierEngines engines;

    @Inject
    AppealLetters letters;

    @Inject
    Event<AppealSettled> settling;

    /**
     * @param level empty where none was said, or none that can be read; 0 for none
     * @throws org.etalon.core.problem.RefusedException as {@link Settling#decide}; as unknown, where it is not for the caller
     */
    public void decide(UUID dossier, OptionalInt level, List<String> mentions, String reason, LongPredicate started) {
        door.stepping(dossier, decider -> {
            AppealDesk appealing = AppealDesk.at(decider, engines::get);
            Appeal settled = new Settling(appealing).decide(level, mentions, reason, started);
            settling.fire(new AppealSettled(decider.desk().key(), settled));
            letters.decided(decider.desk(), settled, appealing.under().collectivity());
            return null;
        });
    }
}
