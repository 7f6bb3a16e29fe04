/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.core.assignment;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Who sits where while it is worked out, by positions in the lists of a {@link Sharing}. */
final class Seats {
    final Sharing sharing;
    /** Kept readers, by dossier. */
    private final List<List<Integer>> kept = new ArrayList<>();
    /** Readers given, by dossier; each list is changed in place. */
    private final List<List<Integer>> given = new ArrayList<>();

    private final List<BitSet> knows;
    private final boolean[][] open;
    private final int[] load;

    Seats(Sharing sharing) {
        this.sharing = sharing;
        knows = sharing.readers().stream().map(this::known).toList();
        open = new boolean[sharing.readers().size()][sharing.candidacies().size()];
        load = new int[sharing.readers().size()];
        sit();
        for (int reader = 0; reader < load.length; reader++) {
            for (int dossier = 0; dossier < given.size(); dossier++) {
                Candidacy candidacy = sharing.candidacies().get(dossier);
                open[reader][dossier] = !kept.get(dossier).contains(reader)
                        && sharing.hindrance(reader(reader), candidacy).isEmpty();
            }
        }
    }

    /** Those who read already. */
    private void sit() {
        Map<UUID, Integer> readers = new HashMap<>();
        IntStream.range(0, load.length)
                .forEach(reader -> readers.put(reader(reader).id(), reader));
        Map<UUID, List<Integer>> stands = new HashMap<>();
        for (Share share : sharing.kept()) {
            Integer reader = readers.get(share.reader());
            if (reader != null) {
                stands.computeIfAbsent(share.dossier(), dossier -> new ArrayList<>())
                        .add(reader);
                load[reader]++;
            }
        }
        for (Candidacy candidacy : sharing.candidacies()) {
            kept.add(stands.getOrDefault(candidacy.id(), List.of()).stream()
                    .sorted()
                    .toList());
            given.add(new ArrayList<>());
        }
    }

    int readers() {
        return load.length;
    }

    int dossiers() {
        return given.size();
    }

    Reader reader(int position) {
        return sharing.readers().get(position);
    }

    /** Whether this reader can be given this dossier, but for their limit. */
    boolean isOpen(int reader, int dossier) {
        return open[reader][dossier];
    }

    /** What a reader keeps, also of dossiers that aren't in the list. */
    int keptBy(int reader) {
        return load[reader];
    }

    /** How many readers a dossier wants beside those that it keeps. */
    int need(int dossier) {
        return Math.max(0, sharing.least() - kept.get(dossier).size());
    }

    List<Integer> given(int dossier) {
        return given.get(dossier);
    }

    /** What is given, to come back to it. */
    List<List<Integer>> given() {
        return given.stream().map(List::copyOf).toList();
    }

    void give(List<List<Integer>> readers) {
        for (int dossier = 0; dossier < readers.size(); dossier++) {
            given.set(dossier, new ArrayList<>(readers.get(dossier)));
        }
    }

    /** All who read it. */
    Stream<Integer> reading(int dossier) {
        return Stream.concat(kept.get(dossier).stream(), given.get(dossier).stream());
    }

    /** How many domains nobody of these knows. */
    int unknown(Iterable<Integer> readers) {
        var known = new BitSet();
        readers.forEach(reader -> known.or(knows.get(reader)));
        return sharing.domains().size() - known.cardinality();
    }

    /** Which domains a reader knows, by their positions. */
    private BitSet known(Reader reader) {
        var known = new BitSet();
        int position = 0;
        for (String domain : sharing.domains()) {
            known.set(position++, reader.knows(domain));
        }
        return known;
    }

    Set<Share> shares() {
        Set<Share> shares = new HashSet<>();
        for (int dossier = 0; dossier < given.size(); dossier++) {
            UUID id = sharing.candidacies().get(dossier).id();
            given.get(dossier)
                    .forEach(reader -> shares.add(new Share(reader(reader).id(), id)));
        }
        return shares;
    }
}
