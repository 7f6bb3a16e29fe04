/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.jury.review;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.etalon.core.answer.Answer;
import org.etalon.core.problem.Problem;
import org.etalon.core.questionnaire.Domain;
import org.etalon.core.questionnaire.Question;
import org.etalon.core.review.Verdict;
import org.etalon.jury.review.said.Conclusion;
import org.etalon.jury.review.said.PartName;
import org.etalon.jury.review.said.QuestionVerdict;
import org.etalon.jury.review.said.ReviewProblem;

/** What a review lacks before it can be handed in. */
public record ReviewGaps(UnderReview under) {
    /** In the order of the questionnaire, the conclusion last. */
    public List<Problem> list() {
        List<Problem> gaps = new ArrayList<>();
        for (Domain domain : under.scoring().questionnaire().domains()) {
            int unjudged = under.unjudged(domain.id()).size();
            if (unjudged > 0) {
                gaps.add(ReviewProblem.UNJUDGED.at(PartName.ofDomain(domain.id()), unjudged));
            }
            for (Question question : domain.questions()) {
                corrected(question.id(), gaps);
            }
        }
        Conclusion conclusion = under.review().conclusion();
        if (conclusion.level().isEmpty()) {
            gaps.add(ReviewProblem.LEVEL_MISSING.at(PartName.CONCLUSION));
        }
        if (!conclusion.isSaying()) {
            gaps.add(ReviewProblem.OPINION_MISSING.at(PartName.CONCLUSION));
        }
        return gaps;
    }

    private void corrected(String question, List<Problem> gaps) {
        QuestionVerdict said = under.review().at(under.scoring().index(), question);
        if (said.verdict().stance() != Verdict.Stance.CORRECTED) {
            return;
        }
        if (isDeclared(question, said.verdict().instead())) {
            gaps.add(ReviewProblem.CORRECTION_SAME.at(PartName.ofQuestion(question)));
        } else if (said.reason().isBlank()) {
            gaps.add(ReviewProblem.CORRECTION_REASON.at(PartName.ofQuestion(question)));
        }
    }

    private boolean isDeclared(String question, Optional<Answer> instead) {
        var declared = under.content().sheet().answers();
        return declared.find(question).equals(instead)
                && declared.findJustification(question).isEmpty();
    }
}
