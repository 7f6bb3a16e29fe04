/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.jury.review.page;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.etalon.assessment.form.FormEntry;
import org.etalon.assessment.form.FormQuestion;
import org.etalon.core.answer.Answer;
import org.etalon.core.review.Verdict;
import org.etalon.core.scoring.Assessment.QuestionResult;
import org.etalon.dossier.AnswerState;
import org.etalon.dossier.AnswerText;
import org.etalon.dossier.Given;
import org.etalon.dossier.page.fill.TypedValues;
import org.etalon.dossier.page.past.GivenLines;
import org.etalon.dossier.page.past.GivenWords;
import org.etalon.jury.review.UnderReview;
import org.etalon.jury.review.said.PartName;
import org.etalon.platform.text.Texts;

/**
 * Puts a question's answer, its evidence and the juror's verdict beside each other.
 *
 * @param viewable media types of what may be shown, by the evidence's id
 */
record QuestionWriter(OpenedReview opened, Map<UUID, String> viewable) {
    ReadQuestion question(FormQuestion form) {
        UnderReview under = opened.under();
        String id = form.id();
        int position = under.scoring().index().get(id);
        Given given = under.content().at(id);
        Optional<Answer> answer = answer(id, given);
        GivenLines words = new GivenWords(under.scoring(), opened.spoken()).lines(id, given);
        var verdict = under.review().at(under.scoring().index(), id).verdict();
        boolean toJudge = UnderReview.isToJudge(under.declared().questions().get(position));
        var values = verdict.instead()
                .or(() -> answer)
                .map(each -> TypedValues.of(each, opened.locale()))
                .orElse(List.of());
        return new ReadQuestion(
                form,
                new FormEntry(values, false, "", "", true),
                PartText.of(under, PartName.ofQuestion(id)),
                given.answer(),
                words.answers(),
                words.state(),
                words.justification(),
                earned(under.declared().questions().get(position)),
                proofs(id),
                toJudge,
                toJudge || !verdict.equals(Verdict.OPEN),
                opened.isShown(position));
    }

    /** What stood there, counted or not. */
    private Optional<Answer> answer(String id, Given given) {
        return given.answer() == null
                ? Optional.empty()
                : AnswerText.counted(
                        opened.under().scoring().index(), id, new Given(AnswerState.ANSWERED, given.answer(), null));
    }

    private String earned(QuestionResult result) {
        return result.points() == 0
                ? ""
                : Texts.of("review", opened.locale())
                        .say(
                                "declared.earned",
                                opened.spoken().number(result.earned()),
                                opened.spoken().points(result.points() * 100L));
    }

    private List<ProofLine> proofs(String question) {
        return opened.under().content().pieces().stream()
                .filter(piece -> piece.questions().contains(question))
                .map(piece -> ProofLine.of(piece, opened.root(), viewable, opened.locale()))
                .toList();
    }
}
