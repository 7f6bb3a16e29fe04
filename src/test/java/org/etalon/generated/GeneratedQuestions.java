/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.generated;

import static org.etalon.generated.GeneratedQuestionnaire.TEXT;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.etalon.core.questionnaire.AnswerType;
import org.etalon.core.questionnaire.Choice;
import org.etalon.core.questionnaire.PerStratum;
import org.etalon.core.questionnaire.Question;
import org.etalon.core.questionnaire.Question.Evidence;
import org.etalon.core.questionnaire.Scale;
import org.etalon.generated.GeneratedQuestionnaire.Manner;

/** Questions of all types, each told to the conditions once it is made. */
final class GeneratedQuestions {
    private static final Question.Wording WORDING = new Question.Wording(
            TEXT, Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());

    private final Chance chance;
    private final Manner manner;
    private final GeneratedConditions conditions;
    private final Supplier<PerStratum> points;
    private int made;

    GeneratedQuestions(Chance chance, Manner manner, GeneratedConditions conditions, Supplier<PerStratum> points) {
        this.chance = chance;
        this.manner = manner;
        this.conditions = conditions;
        this.points = points;
    }

    /** Two questions that {@code applies} may name. */
    List<Question> free() {
        Question yesNo = plain("free-yes-no", new AnswerType.YesNo(100, 0));
        Question single = plain("free-single", new AnswerType.Single(choices(3, false)));
        conditions.addFree(yesNo);
        conditions.addFree(single);
        return List.of(yesNo, single);
    }

    Question question() {
        PerStratum worth = points.get();
        boolean scored =
                worth.otherwise() > 0 || worth.byStratum().values().stream().anyMatch(number -> number > 0);
        AnswerType type = type(scored);
        boolean announced = chance.in100(7);
        Question question = new Question(
                "q" + made++,
                WORDING,
                type,
                worth,
                conditions.applies(15),
                conditions.visible(20),
                false,
                chance.in100(30),
                scored ? chance.maybe(45, this::evidence) : Optional.empty(),
                3,
                announced,
                List.of());
        if (!announced) {
            conditions.add(question);
        }
        return question;
    }

    private Question plain(String id, AnswerType type) {
        return new Question(
                id,
                WORDING,
                type,
                PerStratum.ZERO,
                Optional.empty(),
                Optional.empty(),
                true,
                false,
                Optional.empty(),
                3,
                false,
                List.of());
    }

    private Evidence evidence() {
        return new Evidence(chance.in100(50), Set.of("file"), Optional.empty());
    }

    private AnswerType type(boolean scored) {
        int kind = chance.between(0, scored ? 5 : 8);
        return switch (kind) {
            case 0 -> chance.in100(80) ? new AnswerType.YesNo(100, 0) : new AnswerType.YesNo(0, 60);
            case 1 -> new AnswerType.Single(choices(chance.between(2, 5), false));
            case 2 -> new AnswerType.Multiple(choices(chance.between(2, 7), true), chance.in100(50));
            case 3 -> new AnswerType.Percentage(scale(100_00));
            case 4 -> new AnswerType.Amount(50_000_00L, Optional.empty(), scale(50_000_00));
            case 5 -> new AnswerType.Entries(entriesScale(), Optional.empty());
            case 6 -> new AnswerType.FreeText(500);
            case 7 -> new AnswerType.Address();
            default -> new AnswerType.Day();
        };
    }

    private List<Choice> choices(int count, boolean multiple) {
        List<Choice> choices = new ArrayList<>();
        for (int at = 0; at < count; at++) {
            boolean exclusive = multiple && chance.in100(20);
            int score = exclusive && manner == Manner.LAWFUL ? 0 : chance.one(List.of(0, 10, 25, 33, 50, 60, 100));
            choices.add(new Choice("c" + at, TEXT, score, exclusive));
        }
        return choices;
    }

    private Optional<Scale> scale(int most) {
        List<Long> froms = new ArrayList<>(List.of(0L));
        while (froms.size() < 6 && chance.in100(70)) {
            long least = froms.get(froms.size() - 1) + 1;
            froms.add(least + chance.between(0, most / 8));
        }
        return Optional.of(new Scale(steps(froms), chance.in100(50)));
    }

    private Optional<Scale> entriesScale() {
        return Optional.of(new Scale(steps(List.of(0L, 100L, 300L)), chance.in100(50)));
    }

    private List<Scale.Step> steps(List<Long> froms) {
        List<Integer> scores = new ArrayList<>();
        froms.forEach(from -> scores.add(chance.between(0, 100)));
        scores.sort(chance.in100(70) ? Integer::compare : (one, other) -> Integer.compare(other, one));
        List<Scale.Step> steps = new ArrayList<>();
        for (int at = 0; at < froms.size(); at++) {
            steps.add(new Scale.Step(froms.get(at), scores.get(at)));
        }
        return steps;
    }
}
