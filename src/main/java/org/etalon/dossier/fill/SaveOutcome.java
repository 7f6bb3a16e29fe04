/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.dossier.fill;

import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.IntStream;
import org.etalon.core.scoring.Assessment;
import org.etalon.core.scoring.Assessment.QuestionResult;
import org.etalon.dossier.Given;
import org.etalon.dossier.KeptAnswer;

/** What came of a save. */
public sealed interface SaveOutcome {
    /**
     * It is kept.
     *
     * @param answer as it stands now
     * @param changed the questions that are now asked, no longer asked or out of scope and were not before
     * @param assessment of the whole, this save in it
     * @param completing whether this was the last of the answers that are required
     */
    record Saved(KeptAnswer answer, List<QuestionResult> changed, Assessment assessment, boolean completing)
            implements SaveOutcome {
        public Saved {
            changed = List.copyOf(changed);
        }

        static Saved of(KeptAnswer answer, Assessment before, Assessment after) {
            List<QuestionResult> changed = IntStream.range(0, after.questions().size())
                    .filter(at -> !Objects.equals(state(before, at), state(after, at)))
                    .mapToObj(after.questions()::get)
                    .toList();
            return new Saved(answer, changed, after, isLacking(before) && !isLacking(after));
        }

        private static boolean isLacking(Assessment assessment) {
            return assessment.questions().stream().anyMatch(QuestionResult::awaitsAnswer);
        }

        /** Short: an assessment would bring the whole questionnaire along. */
        @Override
        public String toString() {
            return answer.question() + " saved in version " + answer.version();
        }

        private static Object state(Assessment assessment, int at) {
            return assessment.questions().get(at).standing().state();
        }
    }

    /**
     * Somebody else was first; nothing was changed.
     *
     * @param theirs what stands there now
     * @param yours what was to be kept
     */
    record Stale(KeptAnswer theirs, Given yours) implements SaveOutcome {}

    /** Told within the transaction that gave the last of the answers that a dossier requires. */
    record Completed(UUID dossier) {}
}
