/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.label.laureate;

import java.util.Set;
import java.util.UUID;

/**
 * What a laureate shows of its dossier beside what the rules make public.
 *
 * @param answers with all that it wrote
 * @param opinion the jury's
 * @param evidence ids of the pieces
 * @param version 0 while nothing was ever chosen
 */
public record PublishedChoice(boolean answers, boolean opinion, Set<UUID> evidence, long version) {
    public static final PublishedChoice NOTHING = new PublishedChoice(false, false, Set.of(), 0);

    public PublishedChoice {
        evidence = Set.copyOf(evidence);
    }

    /** Whether nothing is shown. */
    public boolean isNothing() {
        return !answers && !opinion && evidence.isEmpty();
    }
}
