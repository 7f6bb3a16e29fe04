/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.collectivity.upkeep;

import java.util.List;
import org.etalon.collectivity.directory.DirectoryEntry;

/**
 * What a refresh has changed, or would change.
 *
 * @param vintage the file's
 * @param dryRun whether nothing has been done
 * @param read how many bodies the file makes
 * @param gone marked with the vintage, and kept
 * @param unchanged how many stay as they are
 */
public record DirectoryReport(
        String vintage,
        boolean dryRun,
        int read,
        List<Named> added,
        List<Changed> changed,
        List<Named> gone,
        int unchanged) {
    /** A body. */
    public record Named(String code, String name, String type) {
        static Named of(DirectoryEntry entry) {
            return new Named(entry.code(), entry.name(), entry.type());
        }
    }

    /** A body and each of its fields that is not what it was. */
    public record Changed(String code, String name, List<FieldChange> fields) {}

    static DirectoryReport of(Comparison comparison, String vintage, Earnest earnest) {
        return new DirectoryReport(
                vintage,
                earnest == Earnest.DRY_RUN,
                comparison.added().size() + comparison.changed().size() + comparison.unchanged(),
                comparison.added().stream().map(Named::of).toList(),
                comparison.changed().stream().map(DirectoryReport::changed).toList(),
                comparison.gone().stream()
                        .map(change -> Named.of(change.before()))
                        .toList(),
                comparison.unchanged());
    }

    private static Changed changed(EntryChange change) {
        return new Changed(change.after().code(), change.after().name(), change.fields());
    }
}
