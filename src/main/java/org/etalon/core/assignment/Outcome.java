/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.core.assignment;

import java.util.List;
import java.util.Set;

/**
 * What comes of sharing out: what is given beside what was kept, or why it can't be.
 *
 * @param given empty where there is a shortage
 * @param shortages in the order of the dossiers; empty where each has as many readers as it wants
 */
public record Outcome(Set<Share> given, List<Shortage> shortages) {
    public Outcome {
        given = Set.copyOf(given);
        shortages = List.copyOf(shortages);
    }

    /** Whether each dossier has as many readers as it wants. */
    public boolean isWhole() {
        return shortages.isEmpty();
    }
}
