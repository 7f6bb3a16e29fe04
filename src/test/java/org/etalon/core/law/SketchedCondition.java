/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.core.law;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.etalon.core.questionnaire.Condition;
import org.etalon.core.questionnaire.Condition.Test;
import org.etalon.core.questionnaire.Fact;

/**
 * A condition in one line: {@code a is yes}, {@code a in x/y}, {@code m contains x}, {@code n >= 50}, {@code n < 50},
 * {@code a answered}, {@code a unanswered}; {@code all(…, …)}, {@code any(…, …)}, {@code 2of(…, …, …)}, {@code not(…)}. What bears
 * the name of a fact is one.
 */
final class SketchedCondition {
    private SketchedCondition() {}

    static Condition of(String text) {
        int open = text.indexOf('(');
        if (open < 0) {
            return test(text.strip().split(" +"));
        }
        List<Condition> parts = SketchedLine.split(text.substring(open + 1, text.lastIndexOf(')')), ',').stream()
                .map(SketchedCondition::of)
                .toList();
        String joint = text.substring(0, open).strip();
        return switch (joint) {
            case "all" -> new Condition.All(parts);
            case "any" -> new Condition.Any(parts);
            case "not" -> new Condition.Not(parts.get(0));
            default -> new Condition.AtLeast(Integer.parseInt(joint.replace("of", "")), parts);
        };
    }

    private static Condition test(String[] words) {
        Optional<Fact> fact = Stream.of(Fact.values())
                .filter(each -> each.name().toLowerCase(Locale.ROOT).equals(words[0]))
                .findFirst();
        Test test =
                switch (words[1]) {
                    case "is" -> new Test.In(List.of(words[2]));
                    case "in" -> new Test.In(List.of(words[2].split("/")));
                    case "contains" -> new Test.Contains(words[2]);
                    case ">=" -> new Test.AtLeast(SketchedLine.amount(words[2], 100));
                    case "<" -> new Test.Below(SketchedLine.amount(words[2], 100));
                    case "answered" -> new Test.Answered(true);
                    case "unanswered" -> new Test.Answered(false);
                    default -> throw new IllegalArgumentException("no test " + words[1]);
                };
        return fact.isPresent() ? new Condition.OfFact(fact.get(), test) : new Condition.OfQuestion(words[0], test);
    }
}
