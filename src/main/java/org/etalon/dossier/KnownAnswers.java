/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.dossier;

import org.etalon.core.answer.Answers;

/**
 * A dossier's answers as they stood once, ready for the score.
 *
 * @param stamp by which the database tells whether they still stand
 */
public record KnownAnswers(Stamp stamp, Answers answers) {
    /**
     * Tells a state of a dossier's answers from every other: no number comes twice.
     *
     * @param last the key of the last change of an answer; each is one less than the one before
     * @param proofs how often it changed what evidence counts
     */
    public record Stamp(long last, long proofs) {
        /** Of no state. */
        public static final Stamp NONE = new Stamp(-1, -1);

        Stamp changed() {
            return new Stamp(last - 1, proofs);
        }
    }

    /** After the next change of one answer. */
    public KnownAnswers changed(Answers others) {
        return new KnownAnswers(stamp.changed(), others);
    }
}
