/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.jury.review.said;

import java.util.Optional;
import org.etalon.core.answer.Answers;
import org.etalon.core.review.Verdict;
import org.etalon.core.review.Verdict.Stance;

/** What a juror says of one answer, held to what was declared. */
public record Correction(Answers declared, String question, QuestionVerdict said) {
    /** What it lacks before it counts; empty where it lacks nothing, or nothing is corrected. */
    public Optional<ReviewProblem> lack() {
        if (said.verdict().stance() != Stance.CORRECTED) {
            return Optional.empty();
        }
        boolean same = declared.find(question).equals(said.verdict().instead())
                && declared.findJustification(question).isEmpty();
        return same
                ? Optional.of(ReviewProblem.CORRECTION_SAME)
                : Optional.of(ReviewProblem.CORRECTION_REASON)
                        .filter(none -> said.reason().isBlank());
    }

    /** What counts of it: until nothing lacks, the answer as declared; what is said of the evidence in any case. */
    public Verdict counting() {
        Verdict verdict = said.verdict();
        return lack().isEmpty() ? verdict : new Verdict(Stance.OPEN, Optional.empty(), verdict.proof());
    }
}
