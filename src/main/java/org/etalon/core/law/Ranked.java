/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.core.law;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.etalon.core.law.best.Worth;
import org.etalon.core.questionnaire.AnswerType;
import org.etalon.core.questionnaire.Choice;
import org.etalon.core.questionnaire.Condition.Test;
import org.etalon.core.questionnaire.Scale;

/**
 * An answer with its rank in the order of answers: of two of different rank the higher is better (format, "The order of answers").
 *
 * @param printed as an author would write it
 */
record Ranked(String printed, Value value, long rank) {

    /** Answers enough to show every way in which a better answer can change this test's outcome. */
    static List<Ranked> of(AnswerType type, Test test) {
        if (type instanceof AnswerType.YesNo yesNo) {
            return List.of(choice("yes", yesNo.scoreYes()), choice("no", yesNo.scoreNo()));
        }
        if (type instanceof AnswerType.Single single) {
            return single.choices().stream()
                    .map(choice -> choice(choice.id(), choice.score()))
                    .toList();
        }
        if (type instanceof AnswerType.Multiple multiple) {
            return sets(multiple, test);
        }
        int direction = Worth.scale(type).map(Scale::direction).orElse(0);
        return Values.amounts(List.of(test), Worth.least(type), Worth.most(type))
                .map(value -> new Ranked(plain(value.amount()), value, direction * value.amount()))
                .toList();
    }

    /** Hundredths as a decimal number, such as {@code 12.5}. */
    static String plain(long hundredths) {
        BigDecimal number = BigDecimal.valueOf(hundredths, 2).stripTrailingZeros();
        return number.toPlainString();
    }

    private static Ranked choice(String id, int score) {
        return new Ranked(id, Value.of(id), score);
    }

    /**
     * Among sets without an exclusive choice a better one holds all that the worse one holds, so that only the step to or from an
     * exclusive choice, which goes by score, can lose the tested choice.
     */
    private static List<Ranked> sets(AnswerType.Multiple type, Test test) {
        Optional<Choice> tested = test instanceof Test.Contains contains
                ? type.choices().stream()
                        .filter(choice -> choice.id().equals(contains.choice()))
                        .findFirst()
                : Optional.empty();
        boolean exclusive = tested.map(Choice::exclusive).orElse(true);
        Stream<Ranked> alone = type.choices().stream()
                .filter(choice -> exclusive || choice.exclusive() || choice.equals(tested.get()))
                .map(choice -> choice(choice.id(), choice.score()));
        List<Choice> joining =
                type.choices().stream().filter(choice -> !choice.exclusive()).toList();
        Stream<Ranked> together =
                exclusive && joining.size() > 1 ? Stream.of(together(joining, Worth.together(type))) : Stream.empty();
        return Stream.concat(alone, together).toList();
    }

    private static Ranked together(List<Choice> choices, int score) {
        List<String> ids = choices.stream().map(Choice::id).toList();
        return new Ranked("[" + String.join(", ", ids) + "]", Value.of(ids::contains), score);
    }
}
