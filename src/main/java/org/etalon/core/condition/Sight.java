/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.core.condition;

import org.etalon.core.answer.Answers;

/**
 * What a condition sees.
 *
 * @param facts as numbers, see {@link FactCodes}
 * @param answers all that were given
 * @param outcomes by question; an answer is seen where its outcome is at least {@code least}, and every other question counts as
 *     unanswered
 */
public record Sight(long[] facts, Answers answers, byte[] outcomes, int least) {
    boolean answered(int question) {
        return outcomes[question] >= least;
    }
}
