/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.generated;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.etalon.core.questionnaire.AnswerType;
import org.etalon.core.questionnaire.Choice;
import org.etalon.core.questionnaire.Condition;
import org.etalon.core.questionnaire.Condition.Test;
import org.etalon.core.questionnaire.Fact;
import org.etalon.core.questionnaire.Question;
import org.etalon.core.questionnaire.Scale;
import org.etalon.generated.GeneratedQuestionnaire.Manner;

/** Conditions on facts and on the questions made so far. */
final class GeneratedConditions {
    private final Chance chance;
    private final Manner manner;
    private final List<String> strata;
    private final List<Question> free = new ArrayList<>();
    private final List<Question> all = new ArrayList<>();

    GeneratedConditions(Chance chance, Manner manner, List<String> strata) {
        this.chance = chance;
        this.manner = manner;
        this.strata = strata;
    }

    void addFree(Question question) {
        free.add(question);
        all.add(question);
    }

    void add(Question question) {
        all.add(question);
    }

    Optional<Condition> applies(int cases) {
        Supplier<Condition> leaf =
                () -> chance.in100(50) ? fact(true) : test(chance.one(manner == Manner.WILD ? all : free), false);
        return free.isEmpty() ? Optional.empty() : chance.maybe(cases, () -> made(2, leaf, true));
    }

    Optional<Condition> visible(int cases) {
        return chance.maybe(cases, this::ofAll);
    }

    /** Any facts and questions; in a lawful questionnaire nothing is negated but facts and free questions. */
    Condition ofAll() {
        return made(2, this::anyLeaf, manner != Manner.LAWFUL);
    }

    Condition ofFacts(boolean stratum) {
        return made(2, () -> fact(stratum), true);
    }

    private Condition anyLeaf() {
        if (all.isEmpty() || chance.in100(15)) {
            return fact(true);
        }
        Question question = chance.one(all);
        return test(question, manner == Manner.LAWFUL && !free.contains(question));
    }

    private Condition made(int depth, Supplier<Condition> leaf, boolean negated) {
        if (depth == 0 || chance.in100(50)) {
            return leaf.get();
        }
        if (negated && chance.in100(25)) {
            return new Condition.Not(made(depth - 1, leaf, true));
        }
        List<Condition> parts = new ArrayList<>();
        int count = chance.between(1, 4);
        for (int at = 0; at < count; at++) {
            parts.add(made(depth - 1, leaf, negated));
        }
        return switch (chance.between(0, 2)) {
            case 0 -> new Condition.All(parts);
            case 1 -> new Condition.Any(parts);
            default -> new Condition.AtLeast(chance.between(1, count), parts);
        };
    }

    private Condition fact(boolean stratum) {
        return switch (chance.between(0, stratum ? 5 : 4)) {
            case 0 -> new Condition.OfFact(Fact.TYPE, new Test.In(chance.some(2, Fact.TYPES)));
            case 1 ->
                new Condition.OfFact(Fact.DEPARTMENT, new Test.In(List.of(chance.one(List.of("38", "2A", "69")))));
            case 2 -> new Condition.OfFact(Fact.REGION, new Test.In(List.of("84", "94")));
            case 3 -> new Condition.OfFact(Fact.POPULATION, amount(3_500_00));
            case 4 -> new Condition.OfFact(Fact.STAFF, amount(50_00));
            default -> new Condition.OfFact(Fact.STRATUM, new Test.In(List.of(chance.one(strata))));
        };
    }

    private Test amount(long hundredths) {
        return chance.in100(50) ? new Test.AtLeast(hundredths) : new Test.Below(hundredths);
    }

    private Condition test(Question question, boolean monotone) {
        return new Condition.OfQuestion(question.id(), testOf(question.type(), monotone));
    }

    private Test testOf(AnswerType type, boolean monotone) {
        if (chance.in100(20)) {
            return new Test.Answered(monotone || chance.in100(50));
        }
        if (type instanceof AnswerType.YesNo yesNo) {
            boolean yes = monotone ? yesNo.scoreYes() > yesNo.scoreNo() : chance.in100(50);
            return new Test.In(List.of(yes ? "yes" : "no"));
        }
        if (type instanceof AnswerType.Single single) {
            return single(single.choices(), monotone);
        }
        if (type instanceof AnswerType.Multiple multiple) {
            return multiple(multiple.choices(), monotone);
        }
        if (type instanceof AnswerType.Percentage percentage) {
            return scaled(percentage.scale(), chance.between(0, 100_00), monotone);
        }
        if (type instanceof AnswerType.Amount amount) {
            return scaled(amount.scale(), chance.between(0, 30_000_00), monotone);
        }
        if (type instanceof AnswerType.Entries entries) {
            return scaled(entries.scale(), 100L * chance.between(0, 4), monotone);
        }
        return new Test.Answered(true);
    }

    private Test single(List<Choice> choices, boolean monotone) {
        if (!monotone) {
            return new Test.In(chance.some(chance.between(1, choices.size()), choices).stream()
                    .map(Choice::id)
                    .toList());
        }
        int least = chance.one(choices).score();
        return new Test.In(choices.stream()
                .filter(choice -> choice.score() >= least)
                .map(Choice::id)
                .toList());
    }

    private Test multiple(List<Choice> choices, boolean monotone) {
        List<Choice> possible = choices.stream()
                .filter(choice -> !monotone || !choice.exclusive())
                .toList();
        return possible.isEmpty()
                ? new Test.Answered(true)
                : new Test.Contains(chance.one(possible).id());
    }

    private Test scaled(Optional<Scale> scale, long hundredths, boolean monotone) {
        boolean upwards = monotone ? scale.map(Scale::direction).orElse(1) >= 0 : chance.in100(50);
        return upwards ? new Test.AtLeast(hundredths) : new Test.Below(hundredths);
    }
}
