/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.jury;

import static org.etalon.core.problem.RefusedException.refuseIfAny;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;
import org.etalon.core.problem.Problem;
import org.etalon.edition.EditionQuery;
import org.etalon.edition.EditionRow;
import org.etalon.jury.log.JuryLog;
import org.etalon.platform.persistence.Database;
import org.etalon.platform.persistence.Sql;
import org.etalon.platform.security.Caller;
import org.etalon.platform.security.SecurityProblem;

/** A desk for the caller, in the transaction of the use case at hand. */
@ApplicationScoped
public class JuryDesks {
    @Resource(lookup = Database.NAME)
    DataSource source;

    @Inject
    EditionQuery editions;

    @Inject
    Caller caller;

    @Inject
    Clock clock;

    /** What is done at a desk. */
    @FunctionalInterface
    public interface Work<T> {
        T at(JuryDesk desk) throws SQLException;
    }

    /**
     * To change something: nobody else does in this jury until the end of the transaction.
     *
     * @param edition {@code <programme>/<edition>}
     * @throws org.etalon.core.problem.RefusedException as unknown, where there is no such edition
     */
    public <T> T with(String edition, Work<T> work) {
        return at(edition, desk -> {
            JuryLog.lock(desk.connection(), edition);
            return work.at(desk);
        });
    }

    /** Only to look. @throws org.etalon.core.problem.RefusedException like {@link #with} */
    public <T> T at(String edition, Work<T> work) {
        Optional<EditionRow> row = editions.find(edition);
        refuseIfAny(row.isPresent() ? List.of() : List.of(Problem.of(SecurityProblem.UNKNOWN, "")));
        Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        return Sql.with(
                source,
                connection -> work.at(new JuryDesk(
                        connection, row.get().plan(), caller.person().person(), now)));
    }
}
