/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.core.law;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.etalon.core.law.Parts.PlacedTest;
import org.etalon.core.law.best.Unclear;
import org.etalon.core.questionnaire.Condition;
import org.etalon.core.questionnaire.Condition.Test;
import org.etalon.core.questionnaire.Question;

/**
 * A better answer never harms: in {@code visible}, {@code require} and {@code propose}, whichever question they belong to, no
 * test, with the {@code not}s above it, is turned off by a better answer to a scored question, nor by any first answer to an
 * informative one that is not free. Since {@code all}, {@code any} and {@code at-least} only grow with their parts, so does the
 * whole condition.
 */
final class Monotony {
    private final Map<String, Question> questions;
    private final Set<String> free;
    private final Unclear unclear;

    /** @param free see {@link Freeness} */
    Monotony(Map<String, Question> questions, Set<String> free, Unclear unclear) {
        this.questions = questions;
        this.free = free;
        this.unclear = unclear;
    }

    Stream<Finding> findings(PlacedCondition placed) {
        return Parts.tests(placed.pointer(), placed.condition()).flatMap(test -> fault(test).stream());
    }

    private Optional<Finding> fault(PlacedTest placed) {
        if (!(placed.test() instanceof Condition.OfQuestion asked)
                || free.contains(asked.question())
                || Unclear.isNameless(asked.question())) {
            return Optional.empty();
        }
        Question question = questions.get(asked.question());
        Test test = asked.test();
        List<Ranked> answers = Ranked.of(question.type(), test);
        List<Ranked> on = answers.stream()
                .filter(answer -> answer.value().fulfils(test) ^ placed.negated())
                .toList();
        List<Ranked> off =
                answers.stream().filter(answer -> !on.contains(answer)).toList();
        if (Value.NOTHING.fulfils(test) ^ placed.negated()) {
            return first(placed, question, off);
        }
        boolean ranked = question.scored() && !unclear.worths().contains(question.id());
        return ranked ? better(placed.pointer(), question, on, off) : Optional.empty();
    }

    private static Optional<Finding> first(PlacedTest placed, Question question, List<Ranked> off) {
        boolean any = Values.answers(question.type(), List.of(Parts.test(placed.test())))
                .allMatch(answer -> answer.fulfils(Parts.test(placed.test())) == placed.negated());
        if (any) {
            return Optional.of(Finding.of(FindingCode.ANY_ANSWER_HARMS, placed.pointer(), question.id()));
        }
        return off.stream()
                .findFirst()
                .map(answer ->
                        Finding.of(FindingCode.FIRST_ANSWER_HARMS, placed.pointer(), question.id(), answer.printed()));
    }

    private static Optional<Finding> better(String pointer, Question question, List<Ranked> on, List<Ranked> off) {
        return on.stream().min(Comparator.comparingLong(Ranked::rank)).flatMap(worse -> off.stream()
                .filter(answer -> answer.rank() > worse.rank())
                .findFirst()
                .map(better -> Finding.of(
                        FindingCode.BETTER_ANSWER_HARMS, pointer, question.id(), worse.printed(), better.printed())));
    }
}
