/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.dossier.submission;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
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
public class SubmissionDesks {
    @Resource(lookup = Database.NAME)
    DataSource source;

    @Inject
    DossierEngines engines;

    @Inject
    Caller caller;

    @Inject
    Clock clock;

    /** What is done at a desk. */
    @FunctionalInterface
    public interface Work<T> {
        T at(SubmissionDesk desk) throws SQLException;
    }

    public <T> T with(Work<T> work) {
        UUID person = caller.person().person();
        return Sql.with(
                source, connection -> work.at(new SubmissionDesk(connection, engines::get, person, clock.instant())));
    }
}
