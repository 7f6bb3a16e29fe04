/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.collectivity;

import java.util.List;
import java.util.stream.Stream;
import org.etalon.collectivity.directory.DirectoryEntry;

/** One fact that was corrected. @param field as the directory's history names it */
record Correction(String field, String before, String after) {
    /** What differs between the two. */
    static List<Correction> list(DirectoryEntry before, DirectoryEntry after) {
        return Stream.of(
                        new Correction("name", before.name(), after.name()),
                        new Correction("type", before.type(), after.type()),
                        new Correction("department", before.department(), after.department()),
                        new Correction("region", before.region(), after.region()),
                        new Correction("population", count(before), count(after)),
                        new Correction("gone", before.gone(), after.gone()))
                .filter(each -> !each.before.equals(each.after))
                .toList();
    }

    private static String count(DirectoryEntry entry) {
        return entry.population() == null ? "" : entry.population().toString();
    }
}
