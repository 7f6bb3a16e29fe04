/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.collectivity.upkeep;

import java.util.List;
import org.etalon.collectivity.directory.DirectoryEntry;

/** Bodies for tests, told by what matters in them. */
final class Village {
    private Village() {}

    /** A commune of the file of 2026. */
    static DirectoryEntry of(String code, String name, String siren, Integer population) {
        return entry(code, name, siren, population, DirectoryEntry.INSEE, "2026");
    }

    /** A body that an organiser added. */
    static DirectoryEntry byHand(String siren, String name) {
        return entry(siren, name, siren, null, DirectoryEntry.ORGANISER, "2026");
    }

    static DirectoryEntry entry(
            String code, String name, String siren, Integer population, String source, String vintage) {
        return new DirectoryEntry(
                code,
                "commune",
                "COM",
                name,
                List.of(),
                List.of(),
                code.length() == 5 ? code : "",
                siren,
                "01",
                "84",
                "",
                population,
                null,
                source,
                vintage,
                "");
    }
}
