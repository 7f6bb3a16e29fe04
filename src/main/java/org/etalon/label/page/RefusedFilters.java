/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.label.page;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.etalon.core.problem.Problem;
import org.etalon.core.questionnaire.Fact;
import org.etalon.label.LabelOrder;
import org.etalon.label.LabelProblem;
import org.etalon.label.wish.FilterCheck;

/** Which filters of a page can't be read, and what they might be, in its language. */
public record RefusedFilters(List<Fault> all) {
    private static final List<String> FIELDS =
            List.of("q", "level", "edition", "type", "region", "department", "mention");

    public RefusedFilters {
        all = List.copyOf(all);
    }

    /** One of them. @param href of its field; empty where the form has none */
    public record Fault(String name, String href, String sentence) {}

    public static RefusedFilters of(List<Problem> problems, LabelChoices choices, LabelWords words) {
        return new RefusedFilters(problems.stream()
                .map(problem -> new Fault(
                        problem.at(),
                        FIELDS.contains(problem.at()) ? "#" + problem.at() : "",
                        sentence(problem, choices, words)))
                .toList());
    }

    public List<Fault> getAll() {
        return all;
    }

    /** What is wrong with a field; empty where nothing is. */
    public String at(String name) {
        return all.stream()
                .filter(each -> each.name().equals(name))
                .map(Fault::sentence)
                .findFirst()
                .orElse("");
    }

    private static String sentence(Problem problem, LabelChoices choices, LabelWords words) {
        String name = problem.at();
        if (problem.code() == LabelProblem.FILTER_LONG || problem.code() == LabelProblem.FILTER_UNREADABLE) {
            Object most = problem.arguments().get(problem.arguments().size() - 1);
            return words.say(problem.code().name(), words.say("filter.name." + name), most);
        }
        return problem.code() == LabelProblem.FILTER_ELSEWHERE
                ? words.say(problem.code().name())
                : words.say("refused." + name, possible(name, choices, words));
    }

    private static String possible(String name, LabelChoices choices, LabelWords words) {
        Stream<String> texts =
                switch (name) {
                    case "level" -> FilterCheck.LEVELS.stream().map(choices::called);
                    case "edition" -> choices.known(choices.getEditions());
                    case "type" -> Fact.TYPES.stream().map(words::types);
                    case "mention" -> choices.known(choices.getMentions());
                    case "sort" -> LabelOrder.KEYS.stream().map(key -> words.say("order." + key));
                    default -> Stream.empty();
                };
        return texts.collect(Collectors.joining(", "));
    }
}
