/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.collectivity.upkeep;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import org.etalon.collectivity.directory.DirectoryIndex;
import org.etalon.collectivity.directory.Territories;
import org.etalon.collectivity.file.DirectoryContent;

/** The directory that comes with the application, read once for all tests that look into it. */
public final class ShippedDirectory {
    /** Read when first asked for. */
    private static final class Read {
        static final DirectoryContent CONTENT = FirstLoad.content();
        static final DirectoryIndex INDEX =
                new DirectoryIndex(CONTENT.entries(), new Territories(CONTENT.territories()));
    }

    private ShippedDirectory() {}

    public static DirectoryIndex index() {
        return Read.INDEX;
    }

    /** Loads it into an empty database, and says how many bodies that were. */
    public static int load(Connection connection) throws SQLException {
        return FirstLoad.load(connection, Instant.parse("2026-03-01T10:00:00Z"));
    }

    static DirectoryContent content() {
        return Read.CONTENT;
    }
}
