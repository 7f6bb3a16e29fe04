/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.demo.award;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import org.etalon.core.answer.Answer;
import org.etalon.core.answer.Answers;
import org.etalon.core.answer.QuestionIndex;
import org.etalon.core.questionnaire.AnswerType;
import org.etalon.core.questionnaire.AnswerType.Address;
import org.etalon.core.questionnaire.AnswerType.Amount;
import org.etalon.core.questionnaire.AnswerType.Day;
import org.etalon.core.questionnaire.AnswerType.Entries;
import org.etalon.core.questionnaire.AnswerType.FreeText;
import org.etalon.core.questionnaire.AnswerType.Multiple;
import org.etalon.core.questionnaire.AnswerType.Percentage;
import org.etalon.core.questionnaire.AnswerType.Single;
import org.etalon.core.questionnaire.AnswerType.YesNo;
import org.etalon.core.questionnaire.Choice;
import org.etalon.core.questionnaire.Question;
import org.etalon.core.questionnaire.Scale;

/** Answers of somebody who does about so well, here better and there worse, and proves most of it. */
final class InventedAnswers {
    private static final double SPREAD = 0.22;
    private static final String WORD = "Invent\u00e9";

    private final Random random;
    private final double quality;

    /** @param quality 0 to 1, how well on the whole */
    InventedAnswers(Random random, double quality) {
        this.random = random;
        this.quality = quality;
    }

    Answers of(QuestionIndex index) {
        Answers answers = Answers.none(index);
        for (Question question : index.questions()) {
            if (!question.announced()) {
                answers = answers.with(question.id(), answer(question.type()));
                answers = question.evidence().isPresent() && random.nextDouble() < 0.5 + quality / 2
                        ? answers.evidencing(question.id())
                        : answers;
            }
        }
        return answers;
    }

    private Answer answer(AnswerType type) {
        double well = Math.max(0, Math.min(1, quality + SPREAD * random.nextGaussian()));
        if (type instanceof YesNo yesNo) {
            boolean best = random.nextDouble() < well;
            return new Answer.One(best == yesNo.scoreYes() >= yesNo.scoreNo() ? "yes" : "no");
        }
        if (type instanceof Single single) {
            List<Choice> sorted = single.choices().stream()
                    .sorted(Comparator.comparingInt(Choice::score))
                    .toList();
            return new Answer.One(sorted.get((int) Math.min(sorted.size() - 1, well * sorted.size()))
                    .id());
        }
        if (type instanceof Multiple multiple) {
            return new Answer.Several(several(multiple.choices(), well));
        }
        return other(type, well);
    }

    private static List<String> several(List<Choice> choices, double well) {
        List<Choice> free =
                choices.stream().filter(choice -> !choice.exclusive()).toList();
        List<Choice> offered = free.isEmpty() ? choices.subList(0, 1) : free;
        return offered.stream()
                .limit(Math.max(1, Math.round(well * offered.size())))
                .map(Choice::id)
                .toList();
    }

    private static Answer other(AnswerType type, double well) {
        if (type instanceof Percentage percentage) {
            boolean falling = percentage.scale().map(Scale::direction).orElse(1) < 0;
            return new Answer.Amount(Math.round((falling ? 1 - well : well) * 100) * 100);
        }
        if (type instanceof Amount amount) {
            long top = amount.scale()
                    .map(scale -> scale.steps().get(scale.steps().size() - 1).from())
                    .orElse(1_000L);
            return new Answer.Amount(Math.min(amount.max(), Math.round(well * top / 100) * 100));
        }
        if (type instanceof Entries) {
            return new Answer.Entries(List.of(WORD + " 1", WORD + " 2"));
        }
        if (type instanceof Address) {
            return new Answer.Words("https://www.example.org/invente");
        }
        if (type instanceof Day) {
            return new Answer.Day(LocalDate.of(2025, 1, 15));
        }
        if (type instanceof FreeText) {
            return new Answer.Words(WORD);
        }
        throw new IllegalStateException("no answer is invented for " + type.key());
    }
}
