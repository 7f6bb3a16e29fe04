/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.jury.review;

import java.util.ArrayList;
import java.util.List;
import org.etalon.core.problem.Problem;
import org.etalon.core.questionnaire.Domain;
import org.etalon.core.questionnaire.Question;
import org.etalon.jury.review.said.Conclusion;
import org.etalon.jury.review.said.PartName;
import org.etalon.jury.review.said.ReviewProblem;

/** What a review lacks before it can be handed in. */
public record ReviewGaps(UnderReview under) {
    /** In the order of the questionnaire, the conclusion last. */
    public List<Problem> list() {
        List<Problem> gaps = new ArrayList<>();
        for (Domain domain : under.scoring().questionnaire().domains()) {
            int unjudged = under.undecided(domain.id()).size();
            if (unjudged > 0) {
                gaps.add(ReviewProblem.UNJUDGED.at(PartName.ofDomain(domain.id()), unjudged));
            }
            for (Question question : domain.questions()) {
                under.lack(question.id()).ifPresent(lack -> gaps.add(lack.at(PartName.ofQuestion(question.id()))));
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
}
