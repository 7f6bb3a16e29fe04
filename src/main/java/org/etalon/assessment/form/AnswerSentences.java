/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.assessment.form;

import java.util.List;
import org.etalon.core.answer.AnswerProblem;
import org.etalon.core.answer.QuestionIndex;
import org.etalon.core.problem.Problem;
import org.etalon.core.questionnaire.AnswerType;
import org.etalon.core.questionnaire.Choice;
import org.etalon.core.questionnaire.Question;
import org.etalon.platform.rest.ProblemJson;
import org.etalon.platform.text.Figures;

/** Says of an answer what doesn't fit, with questions and choices in the words in which people know them and never by their ids. */
public record AnswerSentences(Spoken spoken) {
    /** @param question at which the problem is */
    public String say(Problem problem, Question question) {
        String label = spoken.plain(question.wording().shortest());
        AnswerType type = question.type();
        boolean figure = type instanceof AnswerType.Percentage || type instanceof AnswerType.Amount;
        return figure && problem.code() == AnswerProblem.ANSWER_OF_WRONG_TYPE
                ? spoken.say("page.no-figure", label)
                : say(problem, label, choices(type));
    }

    /** @param index of the questions, one of which it may be at */
    public String sayOf(QuestionIndex index, Problem problem) {
        return problem.arguments().stream()
                .limit(1)
                .map(String::valueOf)
                .filter(id -> index.find(id).isPresent())
                .map(id -> say(problem, index.question(index.get(id))))
                .findFirst()
                .orElseGet(() -> ProblemJson.sentence(problem, spoken.locale()));
    }

    /** @param name of what the problem is at, which is no question */
    public String say(Problem problem, String name) {
        return say(problem, name, List.of());
    }

    private String say(Problem problem, String name, List<Choice> choices) {
        Object[] more = problem.arguments().stream()
                .skip(1)
                .map(argument -> written(argument, choices))
                .toArray();
        return ProblemJson.sentence(Problem.of(problem.code(), name, more), spoken.locale());
    }

    /** A choice by its text, a figure that stands there as a text with the language's comma, everything else as it is. */
    private Object written(Object argument, List<Choice> choices) {
        if (!(argument instanceof String text)) {
            return argument;
        }
        return choices.stream()
                .filter(choice -> choice.id().equals(text))
                .map(choice -> spoken.plain(choice.text()))
                .findFirst()
                .orElseGet(() -> Figures.written(text, spoken.locale()));
    }

    private static List<Choice> choices(AnswerType type) {
        return type instanceof AnswerType.Single single
                ? single.choices()
                : type instanceof AnswerType.Multiple multiple ? multiple.choices() : List.of();
    }
}
