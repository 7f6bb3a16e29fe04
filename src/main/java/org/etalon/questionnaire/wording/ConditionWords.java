/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.questionnaire.wording;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.etalon.core.questionnaire.AnswerType;
import org.etalon.core.questionnaire.Choice;
import org.etalon.core.questionnaire.Condition;
import org.etalon.core.questionnaire.Fact;
import org.etalon.core.questionnaire.Question;
import org.etalon.core.questionnaire.Questionnaire;
import org.etalon.core.questionnaire.Stratum;
import org.etalon.platform.text.Figures;
import org.etalon.platform.text.Markdown;
import org.etalon.platform.text.Texts;

/** Says a condition in words, naming questions, choices and strata as the questionnaire words them. */
public final class ConditionWords {
    private final Map<String, Question> questions;
    private final Map<String, Stratum> strata;
    private final Locale locale;
    private final Texts texts;

    public ConditionWords(Questionnaire questionnaire, Locale locale) {
        questions = questionnaire.questions().stream().collect(Collectors.toMap(Question::id, Function.identity()));
        strata = questionnaire.strata().stream().collect(Collectors.toMap(Stratum::id, Function.identity()));
        this.locale = locale;
        texts = Texts.of("condition", locale);
    }

    /** A clause without capital and full stop, such as « la population est d’au moins 3 500 habitants ». */
    public String say(Condition condition) {
        if (condition instanceof Condition.All all) {
            return joined(all.parts(), "and");
        }
        if (condition instanceof Condition.Any any) {
            return joined(any.parts(), "or");
        }
        if (condition instanceof Condition.AtLeast some) {
            return texts.say("some", some.count(), joined(some.parts(), "comma"));
        }
        if (condition instanceof Condition.Not not) {
            return texts.say("not", say(not.part()));
        }
        if (condition instanceof Condition.OfQuestion asked) {
            return ofQuestion(asked);
        }
        return ofFact((Condition.OfFact) condition);
    }

    private String joined(List<Condition> parts, String link) {
        return parts.stream()
                .map(part -> parts.size() > 1 && isJoined(part) ? "(" + say(part) + ")" : say(part))
                .collect(Collectors.joining(texts.say(link)));
    }

    private static boolean isJoined(Condition part) {
        return part instanceof Condition.All || part instanceof Condition.Any || part instanceof Condition.AtLeast;
    }

    private String ofQuestion(Condition.OfQuestion asked) {
        Question question = questions.get(asked.question());
        String name = plain(question.wording().shortest().in(locale.getLanguage()));
        if (asked.test() instanceof Condition.Test.In in) {
            return oneOf(
                    "question",
                    name,
                    in.values().stream().map(id -> answer(question, id)).toList());
        }
        if (asked.test() instanceof Condition.Test.Contains contains) {
            return texts.say("question.contains", name, answer(question, contains.choice()));
        }
        if (asked.test() instanceof Condition.Test.Answered answered) {
            return texts.say(answered.expected() ? "question.answered" : "question.unanswered", name);
        }
        return bounded("question", name, asked.test(), unit(question.type()));
    }

    private String ofFact(Condition.OfFact asked) {
        String name = texts.get("fact." + asked.fact().key());
        if (asked.test() instanceof Condition.Test.In in) {
            return oneOf(
                    "fact",
                    name,
                    in.values().stream().map(id -> value(asked.fact(), id)).toList());
        }
        return bounded("fact", name, asked.test(), asked.fact() == Fact.STAFF ? texts.get("unit.staff") : "");
    }

    private String oneOf(String subject, String name, List<String> values) {
        String quoted =
                values.stream().map(each -> texts.say("quoted", each)).collect(Collectors.joining(texts.get("comma")));
        return texts.say(subject + (values.size() == 1 ? ".is" : ".in"), name, quoted);
    }

    private String bounded(String subject, String name, Condition.Test test, String unit) {
        if (test instanceof Condition.Test.AtLeast least) {
            return texts.say(subject + ".least", name, Figures.number(least.hundredths(), locale) + unit);
        }
        long below = ((Condition.Test.Below) test).hundredths();
        return texts.say(subject + ".below", name, Figures.number(below, locale) + unit);
    }

    private String unit(AnswerType type) {
        if (type instanceof AnswerType.Percentage) {
            return Figures.sign(locale);
        }
        if (type instanceof AnswerType.Entries) {
            return texts.get("unit.entries");
        }
        return type instanceof AnswerType.Amount amount
                ? amount.unit()
                        .map(unit -> "\u00a0" + plain(unit.in(locale.getLanguage())))
                        .orElse("")
                : "";
    }

    private String answer(Question question, String id) {
        if (question.type() instanceof AnswerType.YesNo) {
            return texts.get("answer." + id);
        }
        List<Choice> choices = question.type() instanceof AnswerType.Single single
                ? single.choices()
                : ((AnswerType.Multiple) question.type()).choices();
        return choices.stream()
                .filter(choice -> choice.id().equals(id))
                .map(choice -> plain(choice.text().in(locale.getLanguage())))
                .findFirst()
                .orElseThrow();
    }

    private String value(Fact fact, String id) {
        return switch (fact) {
            case TYPE -> texts.get("type." + id);
            case STRATUM -> plain(strata.get(id).title().in(locale.getLanguage()));
            case DEPARTMENT, REGION, POPULATION, STAFF -> id;
        };
    }

    private static String plain(String text) {
        return Markdown.plain(text);
    }
}
