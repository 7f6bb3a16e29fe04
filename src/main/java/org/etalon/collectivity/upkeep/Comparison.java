/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.collectivity.upkeep;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.etalon.collectivity.directory.DirectoryEntry;

/**
 * What a file changes in the directory. A body is known again by its code; one that was added by hand, by its SIREN too, and it
 * keeps the code that dossiers refer to. What the file lacks is gone, unless it was added by hand.
 *
 * @param added not there before
 * @param changed there before, and back if it was gone
 * @param gone there before, not in the file
 * @param unchanged how many stay as they are
 */
record Comparison(List<DirectoryEntry> added, List<EntryChange> changed, List<EntryChange> gone, int unchanged) {
    /** @param vintage of the file, with which what is gone is marked */
    static Comparison of(List<DirectoryEntry> before, List<DirectoryEntry> wanted, String vintage) {
        Map<String, DirectoryEntry> byCode =
                before.stream().collect(Collectors.toMap(DirectoryEntry::code, Function.identity()));
        Map<String, DirectoryEntry> byHand = before.stream()
                .filter(Comparison::isByHand)
                .collect(Collectors.toMap(DirectoryEntry::siren, Function.identity()));
        List<DirectoryEntry> added = new ArrayList<>();
        List<EntryChange> met = new ArrayList<>();
        for (DirectoryEntry entry : wanted) {
            DirectoryEntry known = byCode.getOrDefault(entry.code(), byHand.get(entry.siren()));
            if (known == null) {
                added.add(entry);
            } else {
                met.add(new EntryChange(known, withCode(entry, known.code())));
            }
        }
        List<EntryChange> changed =
                met.stream().filter(change -> !change.isNone()).toList();
        return new Comparison(added, changed, gone(before, met, vintage), met.size() - changed.size());
    }

    /** What was not met; what was added by hand goes only where its SIREN was met under another code. */
    private static List<EntryChange> gone(List<DirectoryEntry> before, List<EntryChange> met, String vintage) {
        Set<String> codes = met.stream().map(change -> change.before().code()).collect(Collectors.toSet());
        Set<String> sirens = met.stream().map(change -> change.after().siren()).collect(Collectors.toSet());
        return before.stream()
                .filter(entry -> !entry.isGone() && !codes.contains(entry.code()))
                .filter(entry -> !isByHand(entry) || sirens.contains(entry.siren()))
                .map(entry -> new EntryChange(entry, copy(entry, entry.code(), vintage)))
                .toList();
    }

    private static boolean isByHand(DirectoryEntry entry) {
        return entry.source().equals(DirectoryEntry.ORGANISER) && !entry.isGone();
    }

    private static DirectoryEntry withCode(DirectoryEntry entry, String code) {
        return entry.code().equals(code) ? entry : copy(entry, code, entry.gone());
    }

    private static DirectoryEntry copy(DirectoryEntry entry, String code, String gone) {
        return new DirectoryEntry(
                code,
                entry.type(),
                entry.nature(),
                entry.name(),
                entry.otherNames(),
                entry.addresses(),
                entry.insee(),
                entry.siren(),
                entry.department(),
                entry.region(),
                entry.epci(),
                entry.population(),
                entry.place(),
                entry.source(),
                entry.vintage(),
                gone);
    }
}
