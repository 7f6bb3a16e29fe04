/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.core.review;

import java.util.Map;
import java.util.UUID;
import org.etalon.core.answer.Answers;
import org.etalon.core.scoring.Assessment;

/**
 * One juror's reading, handed in.
 *
 * @param reader whose it is
 * @param level proposed by them, 0 for none
 * @param verdicts by question
 * @param answers as they count with the verdicts
 * @param assessment of these
 */
public record Reading(UUID reader, int level, Map<String, Verdict> verdicts, Answers answers, Assessment assessment) {
    public Reading {
        verdicts = Map.copyOf(verdicts);
    }

    /** What is said of a question. */
    Verdict verdict(String question) {
        return verdicts.getOrDefault(question, Verdict.OPEN);
    }

    /** Whether both come to the same at a question: the same answer, equally proven. */
    boolean agrees(Reading other, String question) {
        int position = answers.index().get(question);
        return answers.find(question).equals(other.answers.find(question))
                && answers.declared(position) == other.answers.declared(position)
                && answers.evidenced(position) == other.answers.evidenced(position);
    }
}
