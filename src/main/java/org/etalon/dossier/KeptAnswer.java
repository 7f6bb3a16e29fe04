/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.dossier;

import java.time.Instant;
import java.util.UUID;

/**
 * What stands at a question now.
 *
 * @param version how often it has been changed
 * @param evidence how many pieces of evidence count for it
 * @param changedBy the person who changed it last; null where nobody has
 * @param changedAt null where nobody has
 */
public record KeptAnswer(String question, long version, Given given, int evidence, UUID changedBy, Instant changedAt) {
    /** The same after a change. */
    public KeptAnswer changed(Given next, UUID person, Instant at) {
        return new KeptAnswer(question, version + 1, next, evidence, person, at);
    }
}
