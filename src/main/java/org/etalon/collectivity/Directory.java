/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.collectivity;

import jakarta.annotation.Priority;
import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.Startup;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.concurrent.locks.ReentrantLock;
import javax.sql.DataSource;
import org.etalon.collectivity.directory.DirectoryIndex;
import org.etalon.collectivity.directory.Territories;
import org.etalon.platform.persistence.Database;
import org.etalon.platform.persistence.Sql;

/**
 * The directory as it stands, held in memory by each node. A change on this node is seen at once; that of another node within two
 * seconds, since the version's one row is looked at that often. While one request reads anew, the others use what was there.
 */
@ApplicationScoped
public class Directory {
    /** After the first load. */
    public static final int PRIORITY = 20;

    private static final long LOOK_EVERY_MILLIS = 2_000;

    @Resource(lookup = Database.NAME)
    DataSource source;

    @Inject
    Clock clock;

    private final ReentrantLock reading = new ReentrantLock();
    private volatile Snapshot snapshot;
    private volatile long lookedAt;
    private volatile boolean stale;

    /**
     * The directory in one of its states.
     *
     * @param tag differs from that of every other state
     */
    public record Snapshot(DirectoryIndex index, String tag) {}

    void start(@Observes @Priority(PRIORITY) Startup event) {
        snapshot();
    }

    void changed(@Observes(during = TransactionPhase.AFTER_SUCCESS) DirectoryChanged event) {
        stale = true;
    }

    /** All bodies, and the search in them. */
    public DirectoryIndex index() {
        return snapshot().index();
    }

    /** The directory with its tag, taken together. */
    public Snapshot snapshot() {
        boolean due = stale || clock.millis() - lookedAt >= LOOK_EVERY_MILLIS;
        if (snapshot == null) {
            reading.lock();
        } else if (!due || !reading.tryLock()) {
            return snapshot;
        }
        try {
            stale = false;
            lookedAt = clock.millis();
            // a use case that asks has a transaction, which must not end here
            snapshot = Sql.together(source, this::read);
            return snapshot;
        } finally {
            reading.unlock();
        }
    }

    private Snapshot read(java.sql.Connection connection) throws java.sql.SQLException {
        var version = DirectoryQuery.getVersion(connection);
        String tag = Long.toString(version.number(), 36)
                + "-"
                + Long.toString(version.changedAt().toEpochMilli(), 36);
        if (snapshot != null && snapshot.tag().equals(tag)) {
            return snapshot;
        }
        var territories = new Territories(DirectoryQuery.listTerritories(connection));
        return new Snapshot(new DirectoryIndex(DirectoryQuery.listEntries(connection), territories), tag);
    }
}
