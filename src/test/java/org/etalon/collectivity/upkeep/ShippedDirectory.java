/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.collectivity.upkeep;

import org.etalon.collectivity.directory.DirectoryIndex;
import org.etalon.collectivity.directory.Territories;
import org.etalon.collectivity.file.DirectoryContent;

/** The directory that comes with the application, read once for all tests that look into it. */
public final class ShippedDirectory {
    private static final DirectoryContent CONTENT = FirstLoad.content();
    private static final DirectoryIndex INDEX =
            new DirectoryIndex(CONTENT.entries(), new Territories(CONTENT.territories()));

    private ShippedDirectory() {}

    public static DirectoryIndex index() {
        return INDEX;
    }

    static DirectoryContent content() {
        return CONTENT;
    }
}
