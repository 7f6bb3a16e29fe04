/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.generated;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.stream.IntStream;
import org.etalon.core.answer.Answer;
import org.etalon.core.answer.Facts;
import org.etalon.core.questionnaire.AnswerType;
import org.etalon.core.questionnaire.Choice;
import org.etalon.core.questionnaire.Fact;
import org.etalon.core.questionnaire.Question;
import org.etalon.core.questionnaire.Questionnaire;
import org.etalon.core.questionnaire.Scale;

/** What a collectivity made by chance says. */
public record GeneratedAnswers(
        Facts facts, Map<String, Answer> given, Map<String, String> notApplicable, Set<String> evidence) {
    public static GeneratedAnswers to(Questionnaire questionnaire, Chance chance) {
        Map<String, Answer> given = new LinkedHashMap<>();
        Map<String, String> notApplicable = new LinkedHashMap<>();
        Set<String> evidence = new LinkedHashSet<>();
        int zeal = chance.one(List.of(0, 30, 70, 95, 100));
        for (Question question : questionnaire.questions()) {
            if (chance.in100(zeal)) {
                given.put(question.id(), answer(question.type(), chance));
            }
            if (question.notApplicable() && chance.in100(25)) {
                notApplicable.put(question.id(), "Sans objet");
            }
            if (question.evidence().isPresent() && chance.in100(60)) {
                evidence.add(question.id());
            }
        }
        return new GeneratedAnswers(facts(chance), given, notApplicable, evidence);
    }

    private static Facts facts(Chance chance) {
        return new Facts(
                chance.one(Fact.TYPES),
                amount(chance, List.of(0, 12, 3_499, 3_500, 90_000)),
                amount(chance, List.of(0, 49_99, 50_00, 1_200_50)),
                chance.maybe(70, () -> chance.one(List.of("38", "2A", "69", "75"))),
                chance.maybe(70, () -> chance.one(List.of("84", "94", "11"))));
    }

    private static OptionalLong amount(Chance chance, List<Integer> from) {
        return chance.in100(75) ? OptionalLong.of(chance.one(from)) : OptionalLong.empty();
    }

    /** An answer to a question of this type. */
    public static Answer answer(AnswerType type, Chance chance) {
        if (type instanceof AnswerType.YesNo) {
            return new Answer.One(chance.in100(60) ? "yes" : "no");
        }
        if (type instanceof AnswerType.Single single) {
            return new Answer.One(chance.one(single.choices()).id());
        }
        if (type instanceof AnswerType.Multiple multiple) {
            return several(multiple.choices(), chance);
        }
        if (type instanceof AnswerType.Percentage percentage) {
            return new Answer.Amount(amount(percentage.scale(), AnswerType.Percentage.MAX, chance));
        }
        if (type instanceof AnswerType.Amount amount) {
            return new Answer.Amount(amount(amount.scale(), amount.max(), chance));
        }
        if (type instanceof AnswerType.Entries) {
            return entries(chance.between(1, 5));
        }
        return type instanceof AnswerType.Day
                ? new Answer.Day(LocalDate.of(2026, 1, 31))
                : new Answer.Words("https://exemple.fr");
    }

    /** So many entries. */
    static Answer.Entries entries(int count) {
        return new Answer.Entries(
                IntStream.range(0, count).mapToObj(at -> "logiciel " + at).toList());
    }

    private static Answer several(List<Choice> choices, Chance chance) {
        Choice first = chance.one(choices);
        if (first.exclusive()) {
            return new Answer.Several(List.of(first.id()));
        }
        List<Choice> together =
                choices.stream().filter(choice -> !choice.exclusive()).toList();
        return new Answer.Several(chance.some(chance.between(1, together.size()), together).stream()
                .map(Choice::id)
                .toList());
    }

    /** Often at a step of the scale or just below it. */
    private static long amount(Optional<Scale> scale, long most, Chance chance) {
        if (scale.isPresent() && chance.in100(60)) {
            long from = chance.one(scale.get().steps()).from();
            return Math.min(most, Math.max(0, from - chance.between(0, 1)));
        }
        return chance.between(0, (int) most);
    }
}
