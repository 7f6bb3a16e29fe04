/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.label.credential;

import jakarta.annotation.Priority;
import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.Startup;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.logging.Logger;
import javax.sql.DataSource;
import org.etalon.collectivity.Directory;
import org.etalon.label.LabelQuery;
import org.etalon.label.LabelsChanged;
import org.etalon.platform.persistence.Database;
import org.etalon.platform.persistence.Sql;

/**
 * Keeps credentials as labels are, in the transaction that changes them: what no longer says what its label says is revoked, and each label
 * of ours that has none gets one. Only those labels are looked at that have changed since. Whoever changes labels has nothing to know of it but
 * to say that they changed. At a start it catches up.
 */
@ApplicationScoped
public class IssueCredentials {
    private static final Logger LOG = Logger.getLogger(IssueCredentials.class.getName());

    /** After the labels of former years. */
    private static final int PRIORITY = Directory.PRIORITY + 2;

    @Resource(lookup = Database.NAME)
    DataSource source;

    @Inject
    Clock clock;

    void start(@Observes @Priority(PRIORITY) Startup event) {
        int issued = keep();
        if (issued > 0) {
            LOG.info(() -> "credentials issued: " + issued);
        }
    }

    void changed(@Observes LabelsChanged event) {
        keep();
    }

    private int keep() {
        return Sql.together(
                source, connection -> keep(connection, clock.instant().truncatedTo(ChronoUnit.MICROS)));
    }

    /** @return how many were made */
    static int keep(Connection connection, Instant now) throws SQLException {
        long version = LabelQuery.lockVersion(connection).number();
        long kept = CredentialQuery.getKept(connection);
        CredentialRepository.revoke(connection, kept, now);
        int issued = CredentialRepository.issue(connection, kept, now);
        CredentialRepository.noteKept(connection, version);
        return issued;
    }
}
