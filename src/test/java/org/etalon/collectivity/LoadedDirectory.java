/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.collectivity;

import java.time.Clock;
import javax.sql.DataSource;

/** The directory of a database, for tests of what asks it. */
public final class LoadedDirectory {
    private LoadedDirectory() {}

    public static Directory of(DataSource source, Clock clock) {
        var directory = new Directory();
        directory.source = source;
        directory.clock = clock;
        return directory;
    }
}
