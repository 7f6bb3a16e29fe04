/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.jury;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/**
 * A member of an edition's jury.
 *
 * @param edition {@code <programme>/<edition>}
 * @param declaredAt when they last said what ties them to candidates; they open no dossier before
 * @param version raised by each change, from 1
 */
public record Juror(
        UUID id,
        String edition,
        UUID person,
        JurorPost post,
        JurorProfile profile,
        Optional<Instant> declaredAt,
        long version) {
    /** Since when one belongs to a jury that one has not left. */
    public static final Instant OPEN = Instant.parse("9999-12-31T00:00:00Z");

    /**
     * What a juror brings along.
     *
     * @param organisation whom they come from, in their own words; may be empty
     * @param employer the code of the body of the directory that employs them, or that they hold a mandate in; empty where none is
     * @param domains of the questionnaire, in which they are competent; empty for all of them
     * @param most how many dossiers they read at most; empty where they set no limit
     */
    public record JurorProfile(
            String organisation, String employer, Set<String> domains, Optional<Integer> most, List<Absence> absences) {
        public JurorProfile {
            domains = Set.copyOf(domains);
            absences = List.copyOf(absences);
        }
    }
}
