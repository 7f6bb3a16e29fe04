/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.core.advice;

import java.util.Optional;
import org.etalon.core.answer.Answer;
import org.etalon.core.answer.Answers;

/**
 * Something that a collectivity could do about one question.
 *
 * @param answer the better answer; empty where the one given stays
 * @param evidence whether evidence is added
 * @param effort what it costs (scoring, "Plan")
 */
record Change(String question, Optional<Answer> answer, boolean evidence, int effort) {
    /** What adding evidence costs (scoring, "Plan"). */
    static final int EVIDENCE = 25;

    /** The answers with this change made. */
    Answers on(Answers answers) {
        Answers raised = answer.map(better -> answers.with(question, better)).orElse(answers);
        return evidence ? raised.evidencing(question) : raised;
    }
}
