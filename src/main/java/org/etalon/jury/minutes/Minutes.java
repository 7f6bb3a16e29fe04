/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.jury.minutes;

import java.util.Optional;
import org.etalon.core.questionnaire.Questionnaire;
import org.etalon.edition.EditionPlan;
import org.etalon.jury.sitting.Sitting;
import org.etalon.platform.storage.Digest;

/**
 * The minutes of a sitting as one of its jury, or an organiser, may read them.
 *
 * @param extract whether something in them ties who reads, and was left out
 * @param signed empty while they aren't, and to who reads an extract: the digest is of the whole
 * @param signer who signed, by name; empty while nobody has
 * @param signing whether it is for who reads to sign them
 * @param seen SHA-256 of what they read
 */
public record Minutes(
        EditionPlan edition,
        Questionnaire questionnaire,
        Sitting sitting,
        MinutesTree tree,
        boolean extract,
        Optional<SignedMinutes> signed,
        String signer,
        boolean signing,
        Digest seen) {
    /** What they tell who reads, as canonical JSON. */
    public String content() {
        return tree.content();
    }
}
