/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.core.law.best;

import java.util.List;
import java.util.Optional;
import org.etalon.core.questionnaire.AnswerType;
import org.etalon.core.questionnaire.Choice;
import org.etalon.core.questionnaire.Scale;

/** What answers score, 0..100 (format, "A question"). */
public final class Worth {
    private Worth() {}

    /** The score of the best answer that the type can hold; 0 where none scores. */
    public static int best(AnswerType type) {
        if (type instanceof AnswerType.YesNo yesNo) {
            return Math.max(yesNo.scoreYes(), yesNo.scoreNo());
        }
        if (type instanceof AnswerType.Single single) {
            return highest(single.choices());
        }
        if (type instanceof AnswerType.Multiple multiple) {
            List<Choice> exclusive =
                    multiple.choices().stream().filter(Choice::exclusive).toList();
            return Math.max(highest(exclusive), together(multiple));
        }
        return scale(type).map(scale -> best(scale, type)).orElse(0);
    }

    /** A scale rises or falls all the way, so that one of its ends is best. */
    private static int best(Scale scale, AnswerType type) {
        return Math.max(scale.scoreOf(least(type)), scale.scoreOf(most(type)));
    }

    /** The score of all choices together that don't go alone. */
    public static int together(AnswerType.Multiple type) {
        List<Choice> choices =
                type.choices().stream().filter(choice -> !choice.exclusive()).toList();
        int sum = choices.stream().mapToInt(Choice::score).sum();
        return type.best() ? highest(choices) : Math.min(100, sum);
    }

    private static int highest(List<Choice> choices) {
        return choices.stream().mapToInt(Choice::score).max().orElse(0);
    }

    /** The scale of a percentage, number or list question that has one. */
    public static Optional<Scale> scale(AnswerType type) {
        if (type instanceof AnswerType.Percentage percentage) {
            return percentage.scale();
        }
        if (type instanceof AnswerType.Amount amount) {
            return amount.scale();
        }
        return type instanceof AnswerType.Entries entries ? entries.scale() : Optional.empty();
    }

    /** The least amount or number of entries that can be answered, in hundredths. */
    public static long least(AnswerType type) {
        return type instanceof AnswerType.Entries ? 100 : 0;
    }

    /** The largest amount or number of entries that can be answered, in hundredths; 0 for types without. */
    public static long most(AnswerType type) {
        if (type instanceof AnswerType.Percentage) {
            return AnswerType.Percentage.MAX;
        }
        if (type instanceof AnswerType.Entries) {
            return 100L * AnswerType.Entries.MOST;
        }
        return type instanceof AnswerType.Amount amount ? amount.max() : 0;
    }
}
