/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.core.advice;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import org.etalon.core.answer.Answer;
import org.etalon.core.answer.AnswerSheet;
import org.etalon.core.answer.Answers;
import org.etalon.core.answer.Facts;
import org.etalon.core.questionnaire.AnswerType;
import org.etalon.core.questionnaire.Choice;
import org.etalon.core.questionnaire.Condition;
import org.etalon.core.questionnaire.Condition.OfQuestion;
import org.etalon.core.questionnaire.Domain;
import org.etalon.core.questionnaire.Level;
import org.etalon.core.questionnaire.PerStratum;
import org.etalon.core.questionnaire.Question;
import org.etalon.core.questionnaire.Questionnaire;
import org.etalon.core.questionnaire.Scale;
import org.etalon.core.questionnaire.Stratum;
import org.etalon.core.questionnaire.Text;
import org.etalon.core.scoring.Scoring;

/** A questionnaire that keeps the law of better answers, and answers to it, both drawn by lot. */
final class Drawn {
    private final Random lot;
    private final List<Question> scored = new ArrayList<>();

    Drawn(long seed) {
        lot = new Random(seed);
    }

    Scoring scoring() {
        int domains = 1 + lot.nextInt(5);
        return Scoring.compile(new Questionnaire(
                "drawn",
                "1",
                text("drawn"),
                Optional.empty(),
                Questionnaire.Status.DRAFT,
                Optional.empty(),
                "en",
                List.of(),
                List.of(new Stratum(Stratum.ALL, text("all"), Optional.empty())),
                IntStream.range(0, domains).mapToObj(this::domain).toList(),
                levels(domains),
                List.of(),
                List.of(),
                new Questionnaire.Digests("", "")));
    }

    private Domain domain(int at) {
        List<Domain.Item> items = new ArrayList<>();
        for (int number = 0; number <= lot.nextInt(7); number++) {
            Question question = question("d" + at + "-q" + number);
            scored.add(question);
            items.add(question);
        }
        return new Domain(
                "d" + at,
                text("domain"),
                Optional.empty(),
                PerStratum.of(at == 0 ? 5 : lot.nextInt(10)),
                50 * lot.nextInt(2),
                Optional.empty(),
                items);
    }

    private Question question(String id) {
        Optional<Condition> visible =
                lot.nextInt(4) == 0 && !scored.isEmpty() ? Optional.of(turning()) : Optional.empty();
        Optional<Question.Evidence> evidence = lot.nextInt(3) == 0
                ? Optional.of(new Question.Evidence(lot.nextBoolean(), Set.of("file"), Optional.empty()))
                : Optional.empty();
        return new Question(
                id,
                new Question.Wording(
                        text(id),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty()),
                type(),
                PerStratum.of(1 + lot.nextInt(12)),
                Optional.empty(),
                visible,
                false,
                lot.nextInt(3) == 0,
                evidence,
                1 + lot.nextInt(5),
                lot.nextInt(12) == 0,
                List.of());
    }

    private AnswerType type() {
        return switch (lot.nextInt(6)) {
            case 0 -> new AnswerType.YesNo(100, 0);
            case 1 -> new AnswerType.Single(choices(false));
            case 2 -> new AnswerType.Multiple(choices(true), lot.nextBoolean());
            case 3 -> new AnswerType.Percentage(Optional.of(scale(100_00)));
            case 4 -> new AnswerType.Amount(50_00, Optional.empty(), Optional.of(scale(50_00)));
            default ->
                new AnswerType.Entries(
                        Optional.of(new Scale(
                                List.of(new Scale.Step(0, 0), new Scale.Step(200, 40), new Scale.Step(500, 100)),
                                false)),
                        Optional.empty());
        };
    }

    private List<Choice> choices(boolean several) {
        List<Choice> choices = new ArrayList<>();
        if (several) {
            choices.add(new Choice("none", text("none"), 0, true));
        }
        for (int at = 0; at < 2 + lot.nextInt(4); at++) {
            choices.add(new Choice("c" + at, text("c"), lot.nextInt(101), false));
        }
        return choices;
    }

    private Scale scale(long most) {
        List<Scale.Step> rising = List.of(
                new Scale.Step(0, 0),
                new Scale.Step(most / 4, 30),
                new Scale.Step(most / 2, 30),
                new Scale.Step(most, 100));
        List<Scale.Step> falling =
                List.of(new Scale.Step(0, 100), new Scale.Step(most / 3, 50), new Scale.Step(most / 2, 0));
        return new Scale(lot.nextInt(4) == 0 ? falling : rising, lot.nextBoolean());
    }

    /** A test that a better answer turns to holding only. */
    private Condition turning() {
        Question question = scored.get(lot.nextInt(scored.size()));
        Condition.Test answered = new Condition.Test.Answered(true);
        return question.type() instanceof AnswerType.YesNo
                ? new OfQuestion(question.id(), new Condition.Test.In(List.of("yes")))
                : new OfQuestion(question.id(), answered);
    }

    private List<Level> levels(int domains) {
        return IntStream.rangeClosed(1, 3)
                .mapToObj(level -> new Level(
                        level,
                        text("level"),
                        Optional.empty(),
                        Optional.empty(),
                        PerStratum.of(25_00 * level),
                        level > 1 ? Optional.of(PerStratum.of(15_00 * level)) : Optional.empty(),
                        level > 1 ? Map.of("d0", PerStratum.of(20_00 * level)) : Map.of(),
                        Optional.of(new Level.AtLeastDomains(1 + domains / 2, PerStratum.of(20_00 * level))),
                        Optional.of(PerStratum.of(10_00 * level)),
                        Optional.of(new Condition.All(
                                List.of(turning(), new Condition.Any(List.of(turning(), turning())))))))
                .toList();
    }

    AnswerSheet sheet(Scoring scoring) {
        Map<String, Answer> given = new HashMap<>();
        Map<String, String> declared = new HashMap<>();
        Set<String> evidence = new HashSet<>();
        for (Question question : scoring.questionnaire().questions()) {
            if (lot.nextInt(3) > 0) {
                given.put(question.id(), answer(question.type()));
            }
            if (question.notApplicable() && lot.nextInt(4) == 0) {
                declared.put(question.id(), "drawn");
            }
            if (question.evidence().isPresent() && lot.nextBoolean()) {
                evidence.add(question.id());
            }
        }
        return new AnswerSheet(Facts.of("commune"), Answers.of(scoring.index(), given, declared, evidence));
    }

    private Answer answer(AnswerType type) {
        if (type instanceof AnswerType.YesNo) {
            return new Answer.One(lot.nextBoolean() ? "yes" : "no");
        }
        if (type instanceof AnswerType.Single single) {
            return new Answer.One(
                    single.choices().get(lot.nextInt(single.choices().size())).id());
        }
        if (type instanceof AnswerType.Multiple multiple) {
            List<String> some = multiple.choices().stream()
                    .filter(choice -> !choice.exclusive() && lot.nextBoolean())
                    .map(Choice::id)
                    .toList();
            return new Answer.Several(some.isEmpty() ? List.of("none") : some);
        }
        if (type instanceof AnswerType.Entries) {
            return new Answer.Entries(IntStream.rangeClosed(0, lot.nextInt(6))
                    .mapToObj(at -> "entry " + at)
                    .toList());
        }
        return new Answer.Amount(lot.nextInt(51) * 100L);
    }

    private static Text text(String words) {
        return Text.of("en", words);
    }
}
