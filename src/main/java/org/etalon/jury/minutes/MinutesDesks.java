/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.jury.minutes;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Locale;
import org.etalon.account.PersonNames;
import org.etalon.dossier.DossierEngines;
import org.etalon.jury.sitting.SittingDesk;

/** What minutes are made with. */
@ApplicationScoped
class MinutesDesks {
    @Inject
    DossierEngines engines;

    @Inject
    PersonNames names;

    /** In French, like all that is kept: who reads in another language signs the same. */
    MinutesDesk at(SittingDesk room) {
        var questionnaire = engines.get(room.desk().edition().questionnaire()).questionnaire();
        return new MinutesDesk(room, questionnaire, persons -> names.list(persons, Locale.FRENCH));
    }
}
