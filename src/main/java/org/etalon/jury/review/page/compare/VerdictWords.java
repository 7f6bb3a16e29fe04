/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.jury.review.page.compare;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.etalon.assessment.advice.AnswerWords;
import org.etalon.core.questionnaire.Question;
import org.etalon.core.review.Verdict;
import org.etalon.core.review.Verdict.Proof;
import org.etalon.jury.review.page.OpenedReview;
import org.etalon.jury.review.page.compare.ReadingsWriter.Remark;
import org.etalon.jury.review.said.QuestionVerdict;
import org.etalon.platform.text.Texts;

/** Says what a juror says of an answer, where they say more than that it stands. */
record VerdictWords(OpenedReview opened) {
    Remark remark(Question question, QuestionVerdict said) {
        return new Remark(
                opened.address(question.id()),
                opened.question(question.id()),
                verdict(question, said.verdict()),
                Stream.of(said.told(), said.word())
                        .filter(text -> !text.isBlank())
                        .toList());
    }

    private String verdict(Question question, Verdict verdict) {
        var texts = Texts.of("review", opened.locale());
        List<String> parts = new ArrayList<>();
        if (verdict.stance() == Verdict.Stance.CORRECTED) {
            String instead = verdict.instead()
                    .map(answer -> new AnswerWords(opened.locale())
                            .lines(question, answer).stream().collect(Collectors.joining(", ")))
                    .orElse(texts.get("corrected.none"));
            parts.add(texts.say("corrected", instead));
        }
        verdict.proof()
                .filter(proof -> !proof.counts())
                .map(Proof::key)
                .ifPresent(key -> parts.add(texts.get("proof." + key)));
        return String.join(". ", parts);
    }
}
