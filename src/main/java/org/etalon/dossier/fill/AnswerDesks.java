/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.dossier.fill;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Clock;
import java.util.UUID;
import javax.sql.DataSource;
import org.etalon.dossier.DossierEngines;
import org.etalon.platform.persistence.Database;
import org.etalon.platform.persistence.Sql;
import org.etalon.platform.security.Caller;

/** A desk for the caller, in the transaction of the use case at hand. */
@ApplicationScoped
class AnswerDesks {
    @Resource(lookup = Database.NAME)
    DataSource source;

    @Inject
    DossierEngines engines;

    @Inject
    AnswerShelf shelf;

    @Inject
    Event<SaveOutcome.Completed> completed;

    @Inject
    Caller caller;

    @Inject
    Clock clock;

    @FunctionalInterface
    interface Work {
        SaveOutcome at(AnswerDesk desk) throws SQLException;
    }

    SaveOutcome with(UUID dossier, Work work) {
        UUID person = caller.person().person();
        SaveOutcome outcome = Sql.with(
                source,
                connection -> work.at(new AnswerDesk(connection, engines::get, shelf, person, clock.instant())));
        if (outcome instanceof SaveOutcome.Saved saved && saved.completing()) {
            completed.fire(new SaveOutcome.Completed(dossier));
        }
        return outcome;
    }
}
