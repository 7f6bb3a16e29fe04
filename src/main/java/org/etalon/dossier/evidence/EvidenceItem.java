/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.dossier.evidence;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * One item of a collectivité, as one of its dossiers uses it.
 *
 * @param version raised by each change of what is said of it, and by each replacement
 * @param questions of the dossier that it serves
 */
public record EvidenceItem(
        UUID id,
        EvidenceAbout about,
        long version,
        EvidenceVersion latest,
        UUID addedBy,
        Instant addedAt,
        List<String> questions) {
    public EvidenceItem {
        questions = List.copyOf(questions);
    }

    /** The same, serving these questions. */
    public EvidenceItem serving(List<String> others) {
        return new EvidenceItem(id, about, version, latest, addedBy, addedAt, others);
    }
}
