/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.questionnaire.sheet;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.etalon.core.questionnaire.AnswerType;
import org.etalon.core.questionnaire.Choice;
import org.etalon.core.questionnaire.Question;
import org.etalon.core.questionnaire.Scale;
import org.etalon.core.questionnaire.Text;
import org.etalon.platform.text.Figures;
import org.etalon.questionnaire.sheet.Sheet.Explained;
import org.etalon.questionnaire.sheet.Sheet.Option;
import org.etalon.questionnaire.sheet.Sheet.QuestionSheet;
import org.etalon.questionnaire.sheet.Sheet.ScaleLine;

/** Writes questions. */
final class QuestionSheets {
    private final SheetWords words;

    QuestionSheets(SheetWords words) {
        this.words = words;
    }

    QuestionSheet sheet(Question question, String number) {
        int points = question.announced() ? 0 : question.points().in(words.stratum);
        return new QuestionSheet(
                question.id(),
                number,
                words.line(question.wording().text()),
                facts(question, points),
                question.type() instanceof AnswerType.Multiple,
                options(question, points),
                field(question.type()),
                scale(question.type(), points),
                question.evidence().map(this::evidence).orElse(""),
                explained(question.wording()));
    }

    private List<String> facts(Question question, int points) {
        List<String> facts = new ArrayList<>();
        if (question.announced()) {
            facts.add(words.texts.get("announced"));
        } else {
            facts.add(points == 0 ? words.texts.get("informative") : words.texts.say("counts", points));
        }
        if (question.required()) {
            facts.add(words.texts.get("required"));
        }
        if (question.notApplicable()) {
            facts.add(words.texts.get("not-applicable"));
        }
        facts.addAll(words.when(question.applies(), question.visible()));
        return facts;
    }

    private List<Option> options(Question question, int points) {
        if (question.type() instanceof AnswerType.YesNo yesNo) {
            return List.of(option("yes", yesNo.scoreYes(), points), option("no", yesNo.scoreNo(), points));
        }
        List<Choice> choices = question.type() instanceof AnswerType.Single single
                ? single.choices()
                : question.type() instanceof AnswerType.Multiple multiple ? multiple.choices() : List.of();
        return choices.stream()
                .map(choice -> new Option(words.line(choice.text()), earned(points, choice.score())))
                .toList();
    }

    private Option option(String key, int score, int points) {
        return new Option(words.texts.get(key), earned(points, score));
    }

    private String earned(int points, int score) {
        return points == 0 ? "" : words.points(points, score);
    }

    private static String field(AnswerType type) {
        if (type instanceof AnswerType.Percentage || type instanceof AnswerType.Amount) {
            return "number";
        }
        return type instanceof AnswerType.Entries ? "list" : "text";
    }

    private List<ScaleLine> scale(AnswerType type, int points) {
        Optional<Scale> scale = type instanceof AnswerType.Percentage percentage
                ? percentage.scale()
                : type instanceof AnswerType.Amount amount
                        ? amount.scale()
                        : type instanceof AnswerType.Entries entries ? entries.scale() : Optional.empty();
        if (points == 0) {
            return List.of();
        }
        return scale.stream()
                .flatMap(it -> it.steps().stream())
                .map(step -> new ScaleLine(amount(type, step.from()), words.points(points, step.score())))
                .toList();
    }

    private String amount(AnswerType type, long hundredths) {
        if (type instanceof AnswerType.Percentage) {
            return words.percent(hundredths);
        }
        String unit = type instanceof AnswerType.Amount amount
                ? amount.unit().map(it -> "\u00a0" + words.plain(it)).orElse("")
                : "\u00a0" + words.texts.get("entries");
        return Figures.number(hundredths, words.locale) + unit;
    }

    private String evidence(Question.Evidence evidence) {
        String expected = words.texts.get(evidence.required() ? "evidence.required" : "evidence.recommended");
        return expected + evidence.hint().map(hint -> " " + words.plain(hint)).orElse("");
    }

    private List<Explained> explained(Question.Wording wording) {
        return Stream.of(
                        explained("help", wording.help()),
                        explained("why", wording.why()),
                        explained("examples", wording.examples()),
                        explained("law", wording.law()))
                .flatMap(Optional::stream)
                .toList();
    }

    private Optional<Explained> explained(String key, Optional<Text> text) {
        return text.map(it -> new Explained(words.texts.get(key), words.html(text)));
    }
}
