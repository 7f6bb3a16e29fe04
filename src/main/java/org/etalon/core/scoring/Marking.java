/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.core.scoring;

import java.util.List;
import java.util.Optional;
import org.etalon.core.questionnaire.AnswerType;
import org.etalon.core.questionnaire.Choice;
import org.etalon.core.questionnaire.Question;
import org.etalon.core.questionnaire.Scale;

/**
 * What each answer is worth, 0..100, in tables: the column "score" of the format's types. Informative questions are never scored,
 * announced ones score 0.
 */
final class Marking {
    private static final byte NOTHING = 0;
    private static final byte CHOICE = 1;
    private static final byte SUM = 2;
    private static final byte BEST = 3;
    private static final byte STEPS = 4;
    private static final byte LINE = 5;

    private final byte[] kinds;
    private final int[][] scores;
    private final long[][] froms;

    Marking(List<Question> questions) {
        kinds = new byte[questions.size()];
        scores = new int[questions.size()][];
        froms = new long[questions.size()][];
        for (int at = 0; at < kinds.length; at++) {
            if (questions.get(at).scored() && !questions.get(at).announced()) {
                take(at, questions.get(at).type());
            }
        }
    }

    /** The score of an answer given as one number, see {@link org.etalon.core.answer.QuestionIndex}. */
    int score(int question, long code) {
        return switch (kinds[question]) {
            case CHOICE -> scores[question][(int) code];
            case SUM -> sum(scores[question], code);
            case BEST -> best(scores[question], code);
            case STEPS -> scores[question][step(froms[question], code)];
            case LINE -> onLine(scores[question], froms[question], code);
            default -> 0;
        };
    }

    private static int sum(int[] scores, long chosen) {
        int sum = 0;
        for (long rest = chosen; rest != 0; rest &= rest - 1) {
            sum += scores[Long.numberOfTrailingZeros(rest)];
        }
        return Math.min(100, sum);
    }

    private static int best(int[] scores, long chosen) {
        int best = 0;
        for (long rest = chosen; rest != 0; rest &= rest - 1) {
            best = Math.max(best, scores[Long.numberOfTrailingZeros(rest)]);
        }
        return best;
    }

    private static int step(long[] froms, long amount) {
        int last = 0;
        while (last + 1 < froms.length && froms[last + 1] <= amount) {
            last++;
        }
        return last;
    }

    private static int onLine(int[] scores, long[] froms, long amount) {
        int step = step(froms, amount);
        if (step + 1 == froms.length) {
            return scores[step];
        }
        long weighed = scores[step] * (froms[step + 1] - amount) + scores[step + 1] * (amount - froms[step]);
        return (int) (weighed / (froms[step + 1] - froms[step]));
    }

    private void take(int at, AnswerType type) {
        if (type instanceof AnswerType.YesNo yesNo) {
            set(at, CHOICE, yesNo.scoreYes(), yesNo.scoreNo());
        } else if (type instanceof AnswerType.Single single) {
            set(at, CHOICE, scoresOf(single.choices()));
        } else if (type instanceof AnswerType.Multiple multiple) {
            set(at, multiple.best() ? BEST : SUM, scoresOf(multiple.choices()));
        } else if (type instanceof AnswerType.Percentage percentage) {
            take(at, percentage.scale());
        } else if (type instanceof AnswerType.Amount amount) {
            take(at, amount.scale());
        } else if (type instanceof AnswerType.Entries entries) {
            take(at, entries.scale());
        }
    }

    private void take(int at, Optional<Scale> given) {
        given.ifPresent(scale -> {
            set(
                    at,
                    scale.interpolate() ? LINE : STEPS,
                    scale.steps().stream().mapToInt(Scale.Step::score).toArray());
            froms[at] = scale.steps().stream().mapToLong(Scale.Step::from).toArray();
        });
    }

    private void set(int at, byte kind, int... worth) {
        kinds[at] = kind;
        scores[at] = worth;
    }

    private static int[] scoresOf(List<Choice> choices) {
        return choices.stream().mapToInt(Choice::score).toArray();
    }
}
