/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.assessment.panel;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.etalon.assessment.form.Spoken;
import org.etalon.core.questionnaire.AnswerType;
import org.etalon.core.questionnaire.Choice;
import org.etalon.core.questionnaire.Condition;
import org.etalon.core.questionnaire.Domain;
import org.etalon.core.questionnaire.Question;
import org.etalon.core.questionnaire.Questionnaire;

/** A condition in words: which questions it names, each a link, and which answers to them it wants. */
final class AnswersWanted {
    private final Questionnaire questionnaire;
    private final Addresses addresses;
    private final Spoken spoken;

    AnswersWanted(Questionnaire questionnaire, Addresses addresses, Spoken spoken) {
        this.questionnaire = questionnaire;
        this.addresses = addresses;
        this.spoken = spoken;
    }

    /** The ids of all questions that the condition names, in its order. */
    static Set<String> named(Condition condition) {
        Set<String> ids = new LinkedHashSet<>();
        if (condition instanceof Condition.OfQuestion of) {
            ids.add(of.question());
        }
        parts(condition).forEach(part -> ids.addAll(named(part)));
        return ids;
    }

    /** One line of HTML for each of these. */
    List<String> lines(List<Condition> parts) {
        return parts.stream().map(this::line).toList();
    }

    private String line(Condition condition) {
        Map<String, Set<String>> wanted = new LinkedHashMap<>();
        collect(condition, wanted);
        List<String> wishes = new ArrayList<>();
        wanted.forEach((question, answers) -> wishes.add(wish(question, answers)));
        String all = String.join(spoken.say("page.require.or"), wishes);
        return condition instanceof Condition.OfQuestion ? all : spoken.say("page.require.some", least(condition), all);
    }

    private static int least(Condition condition) {
        return condition instanceof Condition.AtLeast atLeast
                ? atLeast.count()
                : condition instanceof Condition.All all ? all.parts().size() : 1;
    }

    private void collect(Condition condition, Map<String, Set<String>> wanted) {
        if (condition instanceof Condition.OfQuestion of) {
            wanted.computeIfAbsent(of.question(), id -> new LinkedHashSet<>()).addAll(answers(of));
        }
        parts(condition).forEach(part -> collect(part, wanted));
    }

    private static List<Condition> parts(Condition condition) {
        if (condition instanceof Condition.All all) {
            return all.parts();
        }
        if (condition instanceof Condition.Any any) {
            return any.parts();
        }
        if (condition instanceof Condition.AtLeast atLeast) {
            return atLeast.parts();
        }
        return condition instanceof Condition.Not not ? List.of(not.part()) : List.of();
    }

    private List<String> answers(Condition.OfQuestion of) {
        Condition.Test test = of.test();
        if (test instanceof Condition.Test.In in) {
            return in.values().stream()
                    .map(value -> choice(of.question(), value))
                    .toList();
        }
        if (test instanceof Condition.Test.Contains contains) {
            return List.of(choice(of.question(), contains.choice()));
        }
        if (test instanceof Condition.Test.AtLeast atLeast) {
            return List.of(spoken.say("page.require.at-least", amount(of.question(), atLeast.hundredths())));
        }
        if (test instanceof Condition.Test.Below below) {
            return List.of(spoken.say("page.require.below", amount(of.question(), below.hundredths())));
        }
        return List.of(spoken.say("page.require.answered"));
    }

    private String wish(String id, Set<String> answers) {
        for (Domain domain : questionnaire.domains()) {
            for (Question question : domain.questions()) {
                if (question.id().equals(id)) {
                    String label = Escaped.of(spoken.plain(question.wording().shortest()));
                    return spoken.say(
                            "page.require.wish",
                            addresses.of(domain, id),
                            label,
                            String.join(spoken.say("page.require.either"), answers));
                }
            }
        }
        return Escaped.of(id);
    }

    private String choice(String id, String value) {
        AnswerType type = question(id).type();
        List<Choice> choices = type instanceof AnswerType.Single single
                ? single.choices()
                : type instanceof AnswerType.Multiple multiple ? multiple.choices() : List.of();
        return choices.stream()
                .filter(choice -> choice.id().equals(value))
                .map(choice -> spoken.say("page.require.choice", Escaped.of(spoken.plain(choice.text()))))
                .findFirst()
                .orElseGet(() ->
                        spoken.say("page.require.choice", spoken.say(value.equals("yes") ? "page.yes" : "page.no")));
    }

    private String amount(String id, long hundredths) {
        AnswerType type = question(id).type();
        if (type instanceof AnswerType.Percentage) {
            return spoken.percent(hundredths);
        }
        return type instanceof AnswerType.Entries
                ? spoken.say("page.entries", hundredths / 100)
                : spoken.number(hundredths);
    }

    private Question question(String id) {
        return questionnaire.questions().stream()
                .filter(question -> question.id().equals(id))
                .findFirst()
                .orElseThrow();
    }
}
