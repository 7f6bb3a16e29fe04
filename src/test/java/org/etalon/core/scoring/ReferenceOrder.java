/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.core.scoring;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.etalon.core.questionnaire.AnswerType;
import org.etalon.core.questionnaire.Choice;
import org.etalon.core.questionnaire.Condition.Test;
import org.etalon.core.questionnaire.Scale;

/** The order of answers, word by word from "A better answer never harms", and all answers to questions that have few. */
public final class ReferenceOrder {
    private ReferenceOrder() {}

    /** Whether {@code other} is above {@code now}; empty is unanswered. The question is a scored one. */
    public static boolean isBetter(AnswerType type, Optional<Object> now, Object other) {
        return now.isEmpty() || isBetter(type, now.get(), other);
    }

    private static boolean isBetter(AnswerType type, Object now, Object other) {
        if (type instanceof AnswerType.YesNo || type instanceof AnswerType.Single) {
            return ReferenceAnswers.score(type, now) < ReferenceAnswers.score(type, other);
        }
        if (type instanceof AnswerType.Multiple multiple) {
            boolean exclusive = multiple.choices().stream()
                    .anyMatch(choice -> choice.exclusive() && (has(now, choice.id()) || has(other, choice.id())));
            return exclusive
                    ? ReferenceAnswers.score(type, now) < ReferenceAnswers.score(type, other)
                    : ((Collection<?>) other).containsAll((Collection<?>) now) && !other.equals(now);
        }
        List<Scale.Step> steps = steps(type);
        int first = steps.get(0).score();
        int last = steps.get(steps.size() - 1).score();
        return last > first ? amount(other) > amount(now) : last < first && amount(other) < amount(now);
    }

    private static boolean has(Object set, String choice) {
        return ((Collection<?>) set).contains(choice);
    }

    private static long amount(Object answer) {
        return answer instanceof List<?> list ? list.size() : (Long) answer;
    }

    private static List<Scale.Step> steps(AnswerType type) {
        Optional<Scale> scale = type instanceof AnswerType.Percentage percentage
                ? percentage.scale()
                : type instanceof AnswerType.Amount amount ? amount.scale() : ((AnswerType.Entries) type).scale();
        return scale.orElseThrow().steps();
    }

    /** Whether an answer or a fact fulfils a test; empty is unanswered, or unknown. */
    public static boolean fulfils(Test test, Optional<Object> answer) {
        return ReferenceAnswers.fulfils(test, answer);
    }

    public static int score(AnswerType type, Object answer) {
        return ReferenceAnswers.score(type, answer);
    }

    /** All answers; of a percentage and of a long list only some, among them the least and the most. */
    public static List<Object> answers(AnswerType type) {
        if (type instanceof AnswerType.YesNo) {
            return List.of("yes", "no");
        }
        if (type instanceof AnswerType.Single single) {
            return single.choices().stream().<Object>map(Choice::id).toList();
        }
        if (type instanceof AnswerType.Multiple multiple) {
            return sets(multiple.choices());
        }
        if (type instanceof AnswerType.Percentage) {
            return LongStream.of(0, 1, 2_00, 49_99, 50_00, 99_99, 100_00)
                    .<Object>mapToObj(Long::valueOf)
                    .toList();
        }
        if (type instanceof AnswerType.Amount amount) {
            return LongStream.rangeClosed(0, amount.max())
                    .<Object>mapToObj(Long::valueOf)
                    .toList();
        }
        if (type instanceof AnswerType.Entries) {
            return Stream.of(1, 2, 3, 4, 5, 199, 200)
                    .<Object>map(size -> Collections.nCopies(size, "entry"))
                    .toList();
        }
        return List.of("text");
    }

    private static List<Object> sets(List<Choice> choices) {
        List<Object> sets = new ArrayList<>();
        for (int bits = 1; bits < 1 << choices.size(); bits++) {
            Set<String> set = new HashSet<>();
            boolean exclusive = false;
            for (int i = 0; i < choices.size(); i++) {
                if ((bits >> i & 1) == 1) {
                    set.add(choices.get(i).id());
                    exclusive |= choices.get(i).exclusive();
                }
            }
            if (!exclusive || set.size() == 1) {
                sets.add(set);
            }
        }
        return sets;
    }
}
