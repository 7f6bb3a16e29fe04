/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.account.pause;

import static jakarta.transaction.Transactional.TxType.NOT_SUPPORTED;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.PersistenceException;
import jakarta.transaction.Transactional;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import javax.sql.DataSource;
import org.etalon.account.RandomToken;
import org.etalon.platform.persistence.Database;
import org.etalon.platform.persistence.Sql;
import org.etalon.platform.security.AllowedTo;
import org.etalon.platform.security.Role;

/**
 * Counts attempts before they are made, for all nodes, so that many at the same time don't come past it; who succeeds is forgiven. What is
 * counted stays, whatever becomes of the use case at hand.
 */
@ApplicationScoped
@Transactional(NOT_SUPPORTED)
@AllowedTo(Role.EVERYBODY)
public class Attempts {
    private static final String DUPLICATE = "23";

    @Resource(lookup = Database.NAME)
    DataSource source;

    @Inject
    Clock clock;

    /**
     * Counts one more.
     *
     * @param who kept as a digest alone
     * @return zero where it may be made now, else how long to wait; what comes too soon is not counted
     */
    public Duration count(String who, Patience patience) {
        return count(source, RandomToken.digest(patience + ":" + who), patience, clock.instant());
    }

    /** Forgets all of them, and whatever of others is long over. */
    public void forgive(String who, Patience patience) {
        Sql.inTransaction(source, connection -> {
            AttemptRow.sweep(connection, clock.instant());
            return AttemptRow.delete(connection, RandomToken.digest(patience + ":" + who));
        });
    }

    static Duration count(DataSource source, String who, Patience patience, Instant now) {
        try {
            return Sql.inTransaction(source, connection -> AttemptRow.count(connection, who, patience, now));
        } catch (PersistenceException e) {
            if (e.getCause() instanceof SQLException cause
                    && cause.getSQLState() != null
                    && cause.getSQLState().startsWith(DUPLICATE)) {
                return count(source, who, patience, now);
            }
            throw e;
        }
    }
}
