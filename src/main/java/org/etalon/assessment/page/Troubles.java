/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.assessment.page;

import java.util.List;
import org.etalon.assessment.form.AnswerSentences;
import org.etalon.assessment.form.Spoken;
import org.etalon.assessment.panel.Addresses;
import org.etalon.core.answer.AnswerProblem;
import org.etalon.core.problem.Problem;
import org.etalon.core.questionnaire.Domain;
import org.etalon.core.questionnaire.Questionnaire;

/** Says problems in sentences that name questions as people know them, with links. */
record Troubles(Questionnaire questionnaire, Addresses addresses, Spoken spoken) {
    List<Trouble> of(List<Problem> problems) {
        return problems.stream().map(this::of).toList();
    }

    private Trouble of(Problem problem) {
        if (Received.isOfFacts(problem)) {
            String fact = spoken.say("page.fact." + problem.at());
            String said = problem.code() == AnswerProblem.FACT_OF_WRONG_TYPE
                    ? spoken.say("page.fact.no-number", fact)
                    : sentences().say(problem, fact);
            return new Trouble("f." + problem.at(), "#f-" + problem.at(), said);
        }
        for (Domain domain : questionnaire.domains()) {
            for (var question : domain.questions()) {
                if (question.id().equals(problem.at())) {
                    return new Trouble(
                            problem.at(),
                            addresses.of(domain, question.id()),
                            sentences().say(problem, question));
                }
            }
        }
        return new Trouble(problem.at(), "", sentences().say(problem, problem.at()));
    }

    private AnswerSentences sentences() {
        return new AnswerSentences(spoken);
    }
}
