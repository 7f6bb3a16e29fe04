/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.dossier;

/**
 * What is given to a question.
 *
 * @param answer as JSON, or null
 * @param justification as written, or null; the reason, where the question is declared not applicable
 */
public record Given(AnswerState state, String answer, String justification) {
    public static final Given NOTHING = new Given(AnswerState.UNANSWERED, null, null);

    public Given {
        if (state.isCounted() && answer == null || state == AnswerState.NOT_APPLICABLE && justification == null) {
            throw new IllegalArgumentException(
                    state + " with answer " + answer + " and a justification of " + justification);
        }
    }
}
