/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.core.scoring;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.etalon.core.answer.Answer;
import org.etalon.core.questionnaire.AnswerType;
import org.etalon.core.questionnaire.Choice;
import org.etalon.core.questionnaire.Question;
import org.etalon.core.questionnaire.Scale;
import org.etalon.generated.Chance;
import org.etalon.generated.GeneratedAnswers;

/** The order of answers, from the format's "A better answer never harms". */
final class BetterAnswer {
    private BetterAnswer() {}

    /** One of the answers that are better than this one; empty where none is, or where chance finds none. */
    static Optional<Answer> than(Optional<Answer> now, Question question, Chance chance) {
        for (int attempt = 0; attempt < 10; attempt++) {
            Answer other = GeneratedAnswers.answer(question.type(), chance);
            if (now.isEmpty() || isBetter(question.type(), now.get(), other)) {
                return Optional.of(other);
            }
        }
        return Optional.empty();
    }

    private static boolean isBetter(AnswerType type, Answer now, Answer other) {
        if (type instanceof AnswerType.YesNo yesNo) {
            Function<Answer, Integer> score =
                    answer -> answer.equals(new Answer.One("yes")) ? yesNo.scoreYes() : yesNo.scoreNo();
            return score.apply(other) > score.apply(now);
        }
        if (type instanceof AnswerType.Single single) {
            return score(single.choices(), other) > score(single.choices(), now);
        }
        if (type instanceof AnswerType.Multiple multiple) {
            return isBetter(multiple, ((Answer.Several) now).choices(), ((Answer.Several) other).choices());
        }
        return scale(type)
                .map(scale -> scale.direction() * Long.compare(amount(other), amount(now)) > 0)
                .orElse(false);
    }

    private static int score(List<Choice> choices, Answer answer) {
        return choices.stream()
                .filter(choice -> answer.equals(new Answer.One(choice.id())))
                .mapToInt(Choice::score)
                .sum();
    }

    private static boolean isBetter(AnswerType.Multiple type, List<String> now, List<String> other) {
        List<Choice> both = new ArrayList<>(type.choices());
        both.removeIf(choice -> !now.contains(choice.id()) && !other.contains(choice.id()));
        if (both.stream().anyMatch(Choice::exclusive)) {
            return score(type, other) > score(type, now);
        }
        return other.size() > now.size() && other.containsAll(now);
    }

    private static int score(AnswerType.Multiple type, List<String> chosen) {
        var scores = type.choices().stream()
                .filter(choice -> chosen.contains(choice.id()))
                .mapToInt(Choice::score);
        return type.best() ? scores.max().orElse(0) : Math.min(100, scores.sum());
    }

    private static Optional<Scale> scale(AnswerType type) {
        if (type instanceof AnswerType.Percentage percentage) {
            return percentage.scale();
        }
        if (type instanceof AnswerType.Amount amount) {
            return amount.scale();
        }
        return type instanceof AnswerType.Entries entries ? entries.scale() : Optional.empty();
    }

    private static long amount(Answer answer) {
        return answer instanceof Answer.Entries entries
                ? entries.texts().size()
                : ((Answer.Amount) answer).hundredths();
    }
}
