/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.assessment.advice;

import java.util.List;
import java.util.Locale;
import org.etalon.core.answer.Answer;
import org.etalon.core.questionnaire.AnswerType;
import org.etalon.core.questionnaire.Choice;
import org.etalon.core.questionnaire.Question;
import org.etalon.platform.text.Days;
import org.etalon.platform.text.Figures;
import org.etalon.platform.text.Markdown;
import org.etalon.platform.text.Texts;

/** Answers in words: choices as the questionnaire words them, figures as the language writes them. */
public final class AnswerWords {
    private final Locale locale;
    private final Texts texts;

    public AnswerWords(Locale locale) {
        this.locale = locale;
        texts = Texts.of("advice", locale);
    }

    /** One line for each choice or entry; what people wrote as they wrote it. */
    public List<String> lines(Question question, Answer answer) {
        if (answer instanceof Answer.One one) {
            return List.of(choice(question.type(), one.choice()));
        }
        if (answer instanceof Answer.Several several) {
            return several.choices().stream()
                    .map(id -> choice(question.type(), id))
                    .toList();
        }
        if (answer instanceof Answer.Amount amount) {
            return List.of(amount(question.type(), amount.hundredths()));
        }
        if (answer instanceof Answer.Entries entries) {
            return entries.texts();
        }
        return answer instanceof Answer.Words words ? List.of(words.text()) : List.of(day((Answer.Day) answer));
    }

    /** On one line; of a list only how many entries it has. */
    String line(Question question, Answer answer) {
        return answer instanceof Answer.Entries entries
                ? texts.say("entries", entries.texts().size())
                : String.join(texts.get("between"), lines(question, answer));
    }

    private String choice(AnswerType type, String id) {
        if (type instanceof AnswerType.YesNo) {
            return texts.get("answer." + id);
        }
        List<Choice> choices =
                type instanceof AnswerType.Single single ? single.choices() : ((AnswerType.Multiple) type).choices();
        return choices.stream()
                .filter(choice -> choice.id().equals(id))
                .map(choice -> Markdown.plain(choice.text().in(locale.getLanguage())))
                .findFirst()
                .orElseThrow();
    }

    private String amount(AnswerType type, long hundredths) {
        if (type instanceof AnswerType.Amount amount) {
            String unit = amount.unit()
                    .map(words -> "\u00a0" + Markdown.plain(words.in(locale.getLanguage())))
                    .orElse("");
            return Figures.number(hundredths, locale) + unit;
        }
        return Figures.percent(hundredths, locale);
    }

    private String day(Answer.Day answer) {
        return Days.of(answer.day(), locale);
    }
}
