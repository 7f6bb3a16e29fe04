/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.jury.appeal.said;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Locale;
import java.util.UUID;
import org.etalon.account.PersonNames;
import org.etalon.dossier.DossierEngines;
import org.etalon.jury.appeal.AppealDesk;
import org.etalon.jury.decision.DecisionDoor;
import org.etalon.platform.paper.Paper;
import org.etalon.platform.security.AllowedTo;
import org.etalon.platform.security.Role;
import org.etalon.platform.setting.Demonstration;
import org.etalon.platform.text.Texts;

/** Those who may read an appeal take away what became of it: a supplement to the minutes. */
@ApplicationScoped
@Transactional
@AllowedTo({Role.JUROR, Role.ORGANISER})
public class WriteAppeal {
    @Inject
    DecisionDoor door;

    @Inject
    DossierEngines engines;

    @Inject
    PersonNames names;

    @Inject
    Demonstration demonstration;

    /** @throws org.etalon.core.problem.RefusedException as unknown, where it is not for the caller, or nobody appealed */
    public Paper write(UUID dossier, Locale locale) {
        String mark = demonstration.isInvented() ? Texts.of("site", locale).get("invented") : "";
        return door.with(dossier, decider -> {
            var record = AppealRecord.of(
                    AppealDesk.at(decider, engines::get), persons -> names.list(persons, Locale.FRENCH));
            return new AppealPaper(new AppealText(record, locale), mark).paper();
        });
    }
}
