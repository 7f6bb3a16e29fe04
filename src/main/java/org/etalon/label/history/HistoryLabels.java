/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.label.history;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.etalon.collectivity.directory.DirectoryEntry;
import org.etalon.collectivity.directory.DirectoryIndex;
import org.etalon.collectivity.directory.Territories;
import org.etalon.collectivity.directory.Territory;
import org.etalon.label.LabelCode;
import org.etalon.label.LabelRow;
import org.etalon.label.LabelState;

/** Makes labels of what sources tell: partial records, public since the year that they are of. */
final class HistoryLabels {
    private final DirectoryIndex index;
    private final BodyMatch match;
    private final String programme;
    private final Instant now;

    /** @param programme whose labels they are */
    HistoryLabels(DirectoryIndex index, String programme, Instant now) {
        this.index = index;
        this.match = new BodyMatch(index);
        this.programme = programme;
        this.now = now;
    }

    List<LabelRow> list(List<HistoryLine> lines) {
        return lines.stream().map(this::label).toList();
    }

    private LabelRow label(HistoryLine line) {
        Instant year = Instant.parse(line.year() + "-01-01T00:00:00Z");
        return new LabelRow(
                new LabelRow.Named(UUID.randomUUID(), LabelCode.next(), programme, line.year()),
                holder(line),
                new LabelRow.Award(line.level(), line.tier(), line.mentions(), null, null),
                new LabelRow.Term(null, year.isAfter(now) ? now : year, null),
                LabelState.VALID,
                "",
                new LabelRow.Origin(true, line.source(), now, 1));
    }

    private LabelRow.Holder holder(HistoryLine line) {
        Optional<DirectoryEntry> body = match.find(line.name(), line.type(), line.department());
        String department = line.department().isEmpty()
                ? body.map(DirectoryEntry::department).orElse("")
                : line.department();
        return new LabelRow.Holder(
                body.map(DirectoryEntry::code).orElse(""),
                line.name(),
                line.type(),
                department,
                body.map(DirectoryEntry::region).orElseGet(() -> region(department, index.territories())),
                body.map(DirectoryEntry::population).orElse(null),
                "");
    }

    private static String region(String department, Territories territories) {
        return territories.findDepartment(department).map(Territory::region).orElse("");
    }
}
