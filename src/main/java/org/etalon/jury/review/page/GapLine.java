/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.jury.review.page;

import org.etalon.core.problem.Problem;
import org.etalon.jury.review.said.PartName;
import org.etalon.platform.rest.ProblemJson;

/** What a review lacks. @param href its place @param where the same in words */
public record GapLine(String href, String where, String sentence) {
    static GapLine of(Problem gap, OpenedReview opened) {
        PartName part = PartName.find(gap.at(), opened.under().scoring().questionnaire())
                .orElseThrow();
        String sentence = ProblemJson.sentence(gap, opened.locale());
        return switch (part.kind()) {
            case QUESTION -> new GapLine(opened.address(part.id()), opened.question(part.id()), sentence);
            case DOMAIN -> new GapLine(opened.root() + "/" + part.id() + "#rest", opened.domain(part.id()), sentence);
            case CONCLUSION -> new GapLine("#q-end", "", sentence);
        };
    }
}
