/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.core.scoring;

import java.math.BigInteger;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.etalon.core.questionnaire.AnswerType;
import org.etalon.core.questionnaire.Choice;
import org.etalon.core.questionnaire.Condition.Test;
import org.etalon.core.questionnaire.Scale;

/**
 * What an answer scores and which tests it fulfils, straight from the format's tables. Answers are written: yes, no, a choice and
 * any text as {@code String}, several choices as {@code Set<String>}, a list as {@code List<String>}, an amount as {@code Long}
 * hundredths.
 */
final class ReferenceAnswers {
    private ReferenceAnswers() {}

    static int score(AnswerType type, Object answer) {
        if (type instanceof AnswerType.YesNo yesNo) {
            return answer.equals("yes") ? yesNo.scoreYes() : yesNo.scoreNo();
        }
        if (type instanceof AnswerType.Single single) {
            return score(single.choices(), Set.of((String) answer)).get(0);
        }
        if (type instanceof AnswerType.Multiple multiple) {
            List<Integer> scores = score(multiple.choices(), (Collection<?>) answer);
            return multiple.best()
                    ? scores.stream().mapToInt(score -> score).max().orElseThrow()
                    : Math.min(100, scores.stream().mapToInt(score -> score).sum());
        }
        if (type instanceof AnswerType.Percentage percentage) {
            return score(percentage.scale().orElseThrow(), (Long) answer);
        }
        if (type instanceof AnswerType.Amount amount) {
            return score(amount.scale().orElseThrow(), (Long) answer);
        }
        AnswerType.Entries entries = (AnswerType.Entries) type;
        return score(entries.scale().orElseThrow(), 100L * ((List<?>) answer).size());
    }

    private static List<Integer> score(List<Choice> choices, Collection<?> chosen) {
        return choices.stream()
                .filter(choice -> chosen.contains(choice.id()))
                .map(Choice::score)
                .toList();
    }

    private static int score(Scale scale, long amount) {
        List<Scale.Step> steps = scale.steps();
        Scale.Step last = steps.stream()
                .filter(step -> step.from() <= amount)
                .reduce((earlier, later) -> later)
                .orElseThrow();
        Optional<Scale.Step> next =
                steps.stream().filter(step -> step.from() > amount).findFirst();
        if (!scale.interpolate() || next.isEmpty()) {
            return last.score();
        }
        BigInteger fromLast = BigInteger.valueOf(next.get().from() - amount).multiply(BigInteger.valueOf(last.score()));
        BigInteger fromNext = BigInteger.valueOf(amount - last.from())
                .multiply(BigInteger.valueOf(next.get().score()));
        return fromLast.add(fromNext)
                .divide(BigInteger.valueOf(next.get().from() - last.from()))
                .intValueExact();
    }

    /** Empty is unanswered, or unknown. */
    static boolean fulfils(Test test, Optional<Object> answer) {
        if (test instanceof Test.Answered answered) {
            return answered.expected() == answer.isPresent();
        }
        return answer.isPresent() && fulfils(test, answer.get());
    }

    private static boolean fulfils(Test test, Object answer) {
        if (test instanceof Test.In in) {
            return in.values().contains(answer);
        }
        if (test instanceof Test.Contains contains) {
            return ((Collection<?>) answer).contains(contains.choice());
        }
        long amount = answer instanceof List<?> list ? 100L * list.size() : (Long) answer;
        return test instanceof Test.AtLeast atLeast
                ? amount >= atLeast.hundredths()
                : amount < ((Test.Below) test).hundredths();
    }
}
