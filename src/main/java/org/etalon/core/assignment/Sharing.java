/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.core.assignment;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What is to be shared out among whom. The order of both lists decides where all else is equal.
 *
 * @param domains of the questionnaire
 * @param barred what nobody may be given: something ties the reader to the dossier
 * @param kept what stands and isn't moved; none of it barred
 * @param least how many readers each dossier wants, from 1
 */
public record Sharing(
        List<Reader> readers,
        List<Candidacy> candidacies,
        Set<String> domains,
        Set<Share> barred,
        Set<Share> kept,
        int least) {
    public Sharing {
        if (least < 1) {
            throw new IllegalArgumentException("a dossier wants at least one reader, not " + least);
        }
        readers = List.copyOf(readers);
        candidacies = List.copyOf(candidacies);
        domains = Set.copyOf(domains);
        barred = Set.copyOf(barred);
        kept = Set.copyOf(kept);
    }

    /** What keeps this reader from this dossier, whatever else they have; empty where nothing does. */
    public Optional<Hindrance> hindrance(Reader reader, Candidacy candidacy) {
        return barred.contains(new Share(reader.id(), candidacy.id()))
                ? Optional.of(Hindrance.RECUSED)
                : reader.hindered();
    }
}
