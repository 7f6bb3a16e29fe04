/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.label.map;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.etalon.collectivity.directory.DirectoryEntry;
import org.etalon.collectivity.directory.DirectoryIndex;
import org.etalon.collectivity.directory.Folding;
import org.etalon.core.map.Degrees;
import org.etalon.label.LabelFilter;
import org.etalon.label.LabelRow;
import org.etalon.label.LabelState;
import org.etalon.label.PublicLabels;

/** Who holds a label: each territory once, by the last label that it has; of one edition, by that of this edition. */
record Holders(PublicLabels.Snapshot labels, DirectoryIndex directory, LocalDate today) {
    /** Those that are looked for: the last edition first, then by name. */
    List<Holder> list(LabelFilter filter) {
        Set<String> seen = new HashSet<>(2 * labels.entries().size());
        var ofEdition = LabelFilter.ofEdition(filter.programme(), filter.edition());
        String folded = filter.folded();
        return labels.entries().stream()
                .filter(entry -> ofEdition.admits(entry, ""))
                .filter(entry -> counts(entry.label(), filter))
                .filter(entry -> seen.add(body(entry.label())))
                .filter(entry -> filter.admits(entry, folded))
                .map(entry -> holder(entry.label()))
                .toList();
    }

    /** What was awarded in an edition stays so after its end; what was taken back doesn't. */
    private boolean counts(LabelRow label, LabelFilter filter) {
        return filter.edition().isEmpty() ? label.isInForce(today) : label.state() == LabelState.VALID;
    }

    private static String body(LabelRow label) {
        return label.collectivity().isEmpty()
                ? label.department() + " " + Folding.fold(label.name())
                : label.collectivity();
    }

    private Holder holder(LabelRow label) {
        Optional<DirectoryEntry> body =
                label.collectivity().isEmpty() ? Optional.empty() : directory.find(label.collectivity());
        String name = body.map(DirectoryEntry::name).orElse(label.name()).replace('\'', '\u2019');
        Degrees place = body.flatMap(DirectoryEntry::findPlace)
                .map(where -> new Degrees(where.longitude(), where.latitude()))
                .orElse(null);
        return new Holder(label, name, place);
    }
}
