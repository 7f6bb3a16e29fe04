/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.jury.review.said;

import java.util.Map;
import java.util.Optional;
import org.etalon.core.answer.Answer;
import org.etalon.core.answer.Intake;
import org.etalon.core.answer.QuestionIndex;
import org.etalon.core.review.Verdict;

/**
 * All that a juror says at a question. Texts are empty where there are none.
 *
 * @param reason of the verdict; see {@link #told}
 * @param note for the juror alone
 * @param word to the other jurors
 */
public record QuestionVerdict(Verdict verdict, String reason, String note, String word) {
    /** Nothing said. */
    public static final QuestionVerdict NOTHING = new QuestionVerdict(Verdict.OPEN, "", "", "");

    /** @param kept as {@link PartReading} keeps it */
    public static QuestionVerdict of(QuestionIndex index, String question, Map<?, ?> kept) {
        Optional<Answer> instead = Optional.ofNullable(kept.get("answer"))
                .flatMap(raw -> Intake.ofAnswer(index, question, raw).value());
        var verdict = new Verdict(
                Optional.ofNullable(kept.get("verdict"))
                        .flatMap(key -> Verdict.Stance.find(key.toString()))
                        .orElse(Verdict.Stance.OPEN),
                instead,
                Optional.ofNullable(kept.get("evidence")).flatMap(key -> Verdict.Proof.find(key.toString())));
        return new QuestionVerdict(verdict, text(kept, "reason"), text(kept, "note"), text(kept, "word"));
    }

    static String text(Map<?, ?> kept, String field) {
        Object text = kept.get(field);
        return text == null ? "" : text.toString();
    }

    /** The reason as others read it: none where nothing is contested. */
    public String told() {
        return verdict.upholds() ? "" : reason;
    }

    /** Whether anything was decided. */
    public boolean isJudged() {
        return verdict.stance() != Verdict.Stance.OPEN;
    }
}
