/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.core.law.best;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.etalon.core.questionnaire.Domain;
import org.etalon.core.questionnaire.PerStratum;
import org.etalon.core.questionnaire.Question;

/**
 * What the best answer to one question gives, whatever shows or hides the question.
 *
 * @param best the score of the best answer, 0..100
 * @param applies whether an {@code applies}, its own, its section's or its domain's, may leave it out of scope
 * @param declarable whether it may be declared not applicable
 * @param evidence whether evidence is expected
 */
record Promise(PerStratum points, int best, boolean applies, boolean declarable, boolean evidence) {

    private static final int HIGHEST = 100;

    /** Of all questions of a domain but those only announced. */
    static List<Promise> of(Domain domain, Unclear unclear) {
        List<Promise> promises = new ArrayList<>();
        for (Domain.Item item : domain.items()) {
            if (item instanceof Domain.Section section) {
                boolean applies = domain.applies().or(section::applies).isPresent();
                section.questions().forEach(question -> add(promises, question, applies, unclear));
            } else {
                add(promises, (Question) item, domain.applies().isPresent(), unclear);
            }
        }
        return promises;
    }

    private static void add(List<Promise> promises, Question question, boolean applies, Unclear unclear) {
        if (!question.announced() && question.scored()) {
            promises.add(new Promise(
                    question.points(),
                    unclear.worths().contains(question.id()) ? HIGHEST : Worth.best(question.type()),
                    applies || question.applies().isPresent(),
                    question.notApplicable(),
                    question.evidence().isPresent()));
        }
    }

    /** What is at stake in one stratum; empty where it has no points there. */
    Optional<Stake> in(String stratum) {
        int here = points.in(stratum);
        return here == 0 ? Optional.empty() : Optional.of(new Stake(here, best, applies, declarable, evidence));
    }
}
