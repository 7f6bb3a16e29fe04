/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.collectivity.upkeep;

import jakarta.annotation.Priority;
import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.Startup;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.util.logging.Logger;
import javax.sql.DataSource;
import org.etalon.collectivity.Directory;
import org.etalon.collectivity.DirectoryQuery;
import org.etalon.collectivity.file.DirectoryContent;
import org.etalon.platform.persistence.Database;
import org.etalon.platform.persistence.Sql;

/**
 * Loads the directory that comes with the application into an empty database, in one transaction: all of it or nothing. Where
 * several nodes start at once, the version's row lets one through, and the others find the work done.
 */
@ApplicationScoped
public class FirstLoad {
    private static final Logger LOG = Logger.getLogger(FirstLoad.class.getName());

    /** The directory that comes with the application. */
    static final String RESOURCE = "/directory/collectivites-2026.csv.gz";

    static final String VINTAGE = "2026";

    @Resource(lookup = Database.NAME)
    DataSource source;

    @Inject
    Clock clock;

    void start(@Observes @Priority(Directory.PRIORITY - 1) Startup event) {
        int loaded = Sql.inTransaction(source, connection -> load(connection, clock.instant()));
        if (loaded > 0) {
            LOG.info(() -> "directory loaded: " + loaded + " bodies, vintage " + VINTAGE);
        }
    }

    /** @return how many bodies were loaded; 0 where the directory had been loaded before */
    static int load(Connection connection, Instant at) throws SQLException {
        if (DirectoryQuery.lockVersion(connection).number() > 0) {
            return 0;
        }
        DirectoryContent content = content();
        var repository = new DirectoryRepository(connection);
        repository.insert(content.entries());
        repository.replace(content.territories());
        repository.raiseVersion(at);
        return content.entries().size();
    }

    /** What comes with the application. */
    static DirectoryContent content() {
        try (InputStream file = FirstLoad.class.getResourceAsStream(RESOURCE)) {
            return DirectoryContent.read(file, VINTAGE);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
