/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.label.history;

import java.util.List;

/**
 * What an import does, or would do.
 *
 * @param added as they will stand
 * @param known names with their years that are there already, and stay as they are
 */
public record ImportReport(List<Line> added, List<String> known) {
    public ImportReport {
        added = List.copyOf(added);
        known = List.copyOf(known);
    }

    /** One of them. @param body what the directory calls it; empty where it has none @param level as it is written, or empty */
    public record Line(String year, String name, String body, String level, List<String> mentions, String source) {}

    /** How many the directory has no body for. */
    public long unmatched() {
        return added.stream().filter(line -> line.body().isEmpty()).count();
    }
}
