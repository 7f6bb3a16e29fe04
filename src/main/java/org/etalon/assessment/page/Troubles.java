/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.assessment.page;

import java.util.ArrayList;
import java.util.List;
import org.etalon.assessment.form.Spoken;
import org.etalon.assessment.panel.Addresses;
import org.etalon.core.answer.AnswerProblem;
import org.etalon.core.problem.Problem;
import org.etalon.core.questionnaire.AnswerType;
import org.etalon.core.questionnaire.Domain;
import org.etalon.core.questionnaire.Question;
import org.etalon.core.questionnaire.Questionnaire;
import org.etalon.platform.text.Figures;
import org.etalon.platform.text.Texts;

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
                    : sentence(problem, fact);
            return new Trouble("f." + problem.at(), "#f-" + problem.at(), said);
        }
        for (Domain domain : questionnaire.domains()) {
            for (var question : domain.questions()) {
                if (question.id().equals(problem.at())) {
                    String label = spoken.plain(question.wording().shortest());
                    return new Trouble(
                            problem.at(), addresses.of(domain, question.id()), said(problem, question, label));
                }
            }
        }
        return new Trouble(problem.at(), "", sentence(problem, problem.at()));
    }

    private String said(Problem problem, Question question, String label) {
        boolean figure =
                question.type() instanceof AnswerType.Percentage || question.type() instanceof AnswerType.Amount;
        return figure && problem.code() == AnswerProblem.ANSWER_OF_WRONG_TYPE
                ? spoken.say("page.no-figure", label)
                : sentence(problem, label);
    }

    private String sentence(Problem problem, String name) {
        List<Object> arguments = new ArrayList<>(problem.arguments());
        arguments.replaceAll(
                argument -> argument instanceof String text ? Figures.written(text, spoken.locale()) : argument);
        if (!arguments.isEmpty()) {
            arguments.set(0, name);
        }
        return Texts.of("answer", spoken.locale()).say(problem.code().name(), arguments.toArray());
    }
}
