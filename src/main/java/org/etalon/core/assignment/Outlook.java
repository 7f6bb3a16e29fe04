/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.core.assignment;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * What a sharing out leads to.
 *
 * @param loads one for each reader, in their order
 * @param lacks dossiers with fewer readers than they want, in their order
 * @param gaps dossiers of whose domains some are known to none of their readers
 */
public record Outlook(List<Load> loads, List<Lack> lacks, List<Gap> gaps) {
    /** How many dossiers a reader has. @param before what stands now */
    public record Load(Reader reader, int before, int after) {}

    /** @param found how many readers it has */
    public record Lack(UUID dossier, int found) {}

    /** @param domains that nobody of its readers knows; never all where it has none */
    public record Gap(UUID dossier, Set<String> domains) {}

    /**
     * @param sharing with all that stands now as kept
     * @param shares all that would stand
     */
    public static Outlook of(Sharing sharing, Set<Share> shares) {
        var byDossier = shares.stream().collect(Collectors.groupingBy(Share::dossier));
        List<Lack> lacks = new ArrayList<>();
        List<Gap> gaps = new ArrayList<>();
        for (Candidacy candidacy : sharing.candidacies()) {
            List<Share> reading = byDossier.getOrDefault(candidacy.id(), List.of());
            if (reading.size() < sharing.least()) {
                lacks.add(new Lack(candidacy.id(), reading.size()));
            }
            Set<UUID> ids = reading.stream().map(Share::reader).collect(Collectors.toSet());
            Set<String> unknown = new HashSet<>(sharing.domains());
            sharing.readers().stream()
                    .filter(reader -> ids.contains(reader.id()))
                    .forEach(reader -> unknown.removeIf(reader::knows));
            if (!unknown.isEmpty() && !ids.isEmpty()) {
                gaps.add(new Gap(candidacy.id(), Set.copyOf(unknown)));
            }
        }
        return new Outlook(loads(sharing, shares), lacks, gaps);
    }

    private static List<Load> loads(Sharing sharing, Set<Share> shares) {
        var before = sharing.kept().stream().collect(Collectors.groupingBy(Share::reader, Collectors.counting()));
        var after = shares.stream().collect(Collectors.groupingBy(Share::reader, Collectors.counting()));
        return sharing.readers().stream()
                .map(reader -> new Load(
                        reader,
                        before.getOrDefault(reader.id(), 0L).intValue(),
                        after.getOrDefault(reader.id(), 0L).intValue()))
                .toList();
    }
}
