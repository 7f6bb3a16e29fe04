/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.core.advice;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.etalon.core.answer.Answer;
import org.etalon.core.questionnaire.AnswerType;
import org.etalon.core.questionnaire.Choice;
import org.etalon.core.questionnaire.Scale;

/**
 * Better answers to a question, as a person would think of them: another choice, one or more choices besides, the next figures of
 * the scale (format, "The order of answers"). Not every better answer is among them, but one for each score that a scale without
 * lines can give. Whether an answer scores more is for the engine to say.
 */
final class Raisings {
    private static final int TENTHS = 10;

    private Raisings() {}

    /** @param given the stored answer; empty where there is none */
    static List<Answer> of(AnswerType type, Optional<Answer> given) {
        if (type instanceof AnswerType.YesNo) {
            return List.of(new Answer.One("yes"), new Answer.One("no"));
        }
        if (type instanceof AnswerType.Single single) {
            return single.choices().stream()
                    .<Answer>map(choice -> new Answer.One(choice.id()))
                    .toList();
        }
        if (type instanceof AnswerType.Multiple multiple) {
            return sets(multiple, given);
        }
        if (type instanceof AnswerType.Percentage percentage) {
            return amounts(percentage.scale(), given);
        }
        if (type instanceof AnswerType.Amount amount) {
            return amounts(amount.scale(), given);
        }
        return type instanceof AnswerType.Entries entries ? entries(entries.scale(), given) : List.of();
    }

    /** Each choice besides, then the best of them together; each choice that goes alone. */
    private static List<Answer> sets(AnswerType.Multiple type, Optional<Answer> given) {
        List<String> kept = new ArrayList<>();
        if (given.isPresent() && given.get() instanceof Answer.Several several) {
            type.choices().stream()
                    .filter(choice -> several.choices().contains(choice.id()) && !choice.exclusive())
                    .forEach(choice -> kept.add(choice.id()));
        }
        List<Answer> sets = new ArrayList<>();
        List<String> growing = new ArrayList<>(kept);
        for (Choice choice : besides(type, kept)) {
            sets.add(joined(type, kept, choice.id()));
            growing.add(choice.id());
            sets.add(joined(type, growing, choice.id()));
        }
        type.choices().stream()
                .filter(Choice::exclusive)
                .forEach(alone -> sets.add(new Answer.Several(List.of(alone.id()))));
        return sets.stream().distinct().toList();
    }

    private static List<Choice> besides(AnswerType.Multiple type, List<String> kept) {
        return type.choices().stream()
                .filter(choice -> !choice.exclusive() && !kept.contains(choice.id()))
                .sorted(Comparator.comparingInt(Choice::score).reversed())
                .toList();
    }

    private static Answer joined(AnswerType.Multiple type, List<String> some, String more) {
        return new Answer.Several(type.choices().stream()
                .map(Choice::id)
                .filter(id -> id.equals(more) || some.contains(id))
                .toList());
    }

    private static List<Answer> amounts(Optional<Scale> scale, Optional<Answer> given) {
        return scale.stream()
                .flatMapToLong(steps -> marks(steps, figure(given)))
                .<Answer>mapToObj(Answer.Amount::new)
                .toList();
    }

    private static List<Answer> entries(Optional<Scale> scale, Optional<Answer> given) {
        List<String> before =
                given.isPresent() && given.get() instanceof Answer.Entries some ? some.texts() : List.of();
        long count = given.isPresent() ? 100L * before.size() : -1;
        return scale.stream()
                .flatMapToLong(steps -> marks(steps, count))
                .filter(mark -> mark >= 100)
                .<Answer>mapToObj(mark -> filled(before, (int) ((mark + 99) / 100)))
                .toList();
    }

    /** As many entries as that; what they will say is not known. */
    private static Answer filled(List<String> before, int count) {
        Stream<String> more =
                IntStream.rangeClosed(1, Math.max(0, count - before.size())).mapToObj(number -> "+" + number);
        return new Answer.Entries(
                Stream.concat(before.stream().limit(count), more).toList());
    }

    private static long figure(Optional<Answer> given) {
        return given.isPresent() && given.get() instanceof Answer.Amount amount ? amount.hundredths() : -1;
    }

    /** The figures of the scale that are better than the one given, -1 where none is; nearest first. */
    private static LongStream marks(Scale scale, long given) {
        LongStream all = IntStream.range(0, scale.steps().size()).boxed().flatMapToLong(at -> marks(scale, at));
        if (scale.direction() < 0) {
            return all.filter(mark -> given < 0 || mark < given)
                    .boxed()
                    .sorted(Comparator.reverseOrder())
                    .mapToLong(Long::longValue);
        }
        return scale.direction() == 0 ? LongStream.empty() : all.filter(mark -> mark > given);
    }

    /** Where a step begins and, on a line, the whole figures at each tenth of the way to the next. */
    private static LongStream marks(Scale scale, int at) {
        long from = scale.steps().get(at).from();
        if (!scale.interpolate() || at + 1 == scale.steps().size()) {
            return LongStream.of(from);
        }
        long way = scale.steps().get(at + 1).from() - from;
        return LongStream.range(0, TENTHS)
                .map(tenth -> tenth == 0 ? from : (from + way * tenth / TENTHS) / 100 * 100)
                .filter(mark -> mark >= from)
                .distinct();
    }
}
