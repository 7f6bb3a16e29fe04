/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.core.advice;

import java.util.List;
import java.util.Optional;
import org.etalon.core.answer.Answer;
import org.etalon.core.scoring.Assessment.QuestionResult;
import org.etalon.core.scoring.Requirement;

/**
 * Something useful to do next about one question. Figures are in hundredths of a percent, as the engine gives them for the
 * answers with this change alone.
 *
 * @param question as it stands
 * @param from the answer given; empty where there is none
 * @param to the better answer; empty where the one given stays and only lacks evidence. Of a list, only the number of entries counts
 * @param evidence whether evidence is added
 * @param gain what the global score gains, at least 0
 * @param effort what it costs (scoring, "Plan")
 * @param global the global score after it
 * @param proof the proof coverage after it
 * @param level the level after it
 * @param helps what the next level lacks and this brings nearer, in the order of the format
 */
public record Step(
        QuestionResult question,
        Optional<Answer> from,
        Optional<Answer> to,
        boolean evidence,
        int gain,
        int effort,
        int global,
        int proof,
        int level,
        List<Help> helps) {
    public Step {
        helps = List.copyOf(helps);
    }

    /** @param fulfils whether the requirement holds after it */
    public record Help(Requirement requirement, boolean fulfils) {}
}
