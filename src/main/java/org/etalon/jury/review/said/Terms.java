/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.jury.review.said;

import org.etalon.core.answer.Answers;
import org.etalon.core.questionnaire.Questionnaire;

/** What a review is about. @param declared what was handed in */
public record Terms(Questionnaire questionnaire, Answers declared) {
    /** Whether anything is attached to this question. */
    boolean isProven(String question) {
        return declared.evidenced(declared.index().get(question));
    }
}
