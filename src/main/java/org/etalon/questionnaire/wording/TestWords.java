/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.questionnaire.wording;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.etalon.core.questionnaire.AnswerType;
import org.etalon.core.questionnaire.Choice;
import org.etalon.core.questionnaire.Condition;
import org.etalon.core.questionnaire.Condition.Test;
import org.etalon.core.questionnaire.Fact;
import org.etalon.core.questionnaire.Question;
import org.etalon.core.questionnaire.Questionnaire;
import org.etalon.core.questionnaire.Stratum;
import org.etalon.core.questionnaire.Text;
import org.etalon.platform.text.Figures;
import org.etalon.platform.text.Markdown;
import org.etalon.platform.text.Texts;

/** Says a single test, or its opposite. */
final class TestWords {
    private final Map<String, Question> questions;
    private final Map<String, Stratum> strata;
    private final Locale locale;
    private final Texts texts;

    TestWords(Questionnaire questionnaire, Locale locale) {
        questions = questionnaire.questions().stream().collect(Collectors.toMap(Question::id, Function.identity()));
        strata = questionnaire.strata().stream().collect(Collectors.toMap(Stratum::id, Function.identity()));
        this.locale = locale;
        texts = Texts.of("condition", locale);
    }

    /** A clause, such as « la réponse à « Politique » est « Votée » ». */
    String ofQuestion(Condition plain) {
        var asked = (Condition.OfQuestion) Plain.test(plain);
        Question question = questions.get(asked.question());
        String key = "question." + kind(asked.test()) + opposite(plain);
        return texts.say(key, plain(question.wording().shortest()), value(asked.test(), question, plain));
    }

    private String value(Test test, Question question, Condition plain) {
        if (test instanceof Test.In in) {
            return joined(in.values().stream().map(id -> quoted(answer(question, id))), plain);
        }
        if (test instanceof Test.Contains contains) {
            return quoted(answer(question, contains.choice()));
        }
        return test instanceof Test.Answered
                ? ""
                : Figures.number(bound(test), locale) + unit(question.type(), bound(test));
    }

    /** What is said of the collectivité, such as « compte au moins 3 500 habitants ». */
    String ofBody(Condition plain) {
        var asked = (Condition.OfFact) Plain.test(plain);
        String key = "body." + asked.fact().key() + "." + kind(asked.test()) + opposite(plain);
        if (asked.test() instanceof Test.In in) {
            return texts.say(key, joined(in.values().stream().map(id -> value(asked.fact(), id)), plain));
        }
        return texts.say(key, Figures.number(bound(asked.test()), locale));
    }

    private static String opposite(Condition plain) {
        return plain instanceof Condition.Not ? ".not" : "";
    }

    private static String kind(Test test) {
        if (test instanceof Test.In in) {
            return in.values().size() == 1 ? "is" : "in";
        }
        if (test instanceof Test.Contains) {
            return "contains";
        }
        if (test instanceof Test.Answered answered) {
            return answered.expected() ? "answered" : "unanswered";
        }
        return test instanceof Test.AtLeast ? "least" : "below";
    }

    /** « a, b ou c », and for the opposite « a ni b ni c ». */
    private String joined(Stream<String> values, Condition plain) {
        List<String> all = values.toList();
        if (plain instanceof Condition.Not) {
            return String.join(texts.get("nor"), all);
        }
        String last = all.get(all.size() - 1);
        return all.size() == 1
                ? last
                : String.join(texts.get("comma"), all.subList(0, all.size() - 1)) + texts.get("or") + last;
    }

    private static long bound(Test test) {
        return test instanceof Test.AtLeast least ? least.hundredths() : ((Test.Below) test).hundredths();
    }

    private String unit(AnswerType type, long hundredths) {
        if (type instanceof AnswerType.Percentage) {
            return Figures.sign(locale);
        }
        if (type instanceof AnswerType.Entries) {
            return texts.say("unit.entries", hundredths);
        }
        return type instanceof AnswerType.Amount amount
                ? amount.unit().map(unit -> "\u00a0" + plain(unit)).orElse("")
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
                .map(choice -> plain(choice.text()))
                .findFirst()
                .orElseThrow();
    }

    private String value(Fact fact, String id) {
        return switch (fact) {
            case TYPE -> texts.get("type." + id);
            case STRATUM -> quoted(plain(strata.get(id).title()));
            case DEPARTMENT, REGION, POPULATION, STAFF -> id;
        };
    }

    private String quoted(String text) {
        return texts.say("quoted", text);
    }

    private String plain(Text text) {
        return Markdown.plain(text.in(locale.getLanguage()));
    }
}
