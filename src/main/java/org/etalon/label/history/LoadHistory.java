/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.label.history;

import jakarta.annotation.Priority;
import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.Startup;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.logging.Logger;
import javax.sql.DataSource;
import org.etalon.collectivity.Directory;
import org.etalon.collectivity.directory.DirectoryIndex;
import org.etalon.label.LabelQuery;
import org.etalon.label.LabelRepository;
import org.etalon.label.LabelRow;
import org.etalon.platform.persistence.Database;
import org.etalon.platform.persistence.Sql;

/**
 * Loads the labels of former years that come with the application, once, in one transaction. Where several nodes start at once, the
 * version's row lets one through, and the others find the work done.
 */
@ApplicationScoped
public class LoadHistory {
    /** The programme whose labels they are. */
    public static final String PROGRAMME = "territoire-numerique-libre";

    private static final Logger LOG = Logger.getLogger(LoadHistory.class.getName());
    private static final String RESOURCE = "/label/historical-labels.csv";

    @Resource(lookup = Database.NAME)
    DataSource source;

    @Inject
    Directory directory;

    @Inject
    Clock clock;

    void start(@Observes @Priority(Directory.PRIORITY + 1) Startup event) {
        DirectoryIndex index = directory.index();
        int loaded = Sql.inTransaction(
                source, connection -> load(connection, index, clock.instant().truncatedTo(ChronoUnit.MICROS)));
        if (loaded > 0) {
            LOG.info(() -> "history loaded: " + loaded + " labels");
        }
    }

    /** @return how many were loaded; 0 where they had been before */
    static int load(Connection connection, DirectoryIndex index, Instant at) throws SQLException {
        if (LabelQuery.lockVersion(connection).history()) {
            return 0;
        }
        List<LabelRow> labels = shipped(index, at);
        LabelRepository.insert(connection, labels);
        LabelRepository.noteHistory(connection);
        LabelRepository.raiseVersion(connection, at);
        return labels.size();
    }

    /** What comes with the application. */
    static List<LabelRow> shipped(DirectoryIndex index, Instant at) {
        try (InputStream file = LoadHistory.class.getResourceAsStream(RESOURCE)) {
            String text = new String(file.readAllBytes(), StandardCharsets.UTF_8);
            return new HistoryLabels(index, PROGRAMME, at).list(HistoryFile.read(text, index.territories()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
