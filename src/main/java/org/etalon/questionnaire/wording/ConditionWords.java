/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.questionnaire.wording;

import java.util.List;
import java.util.Locale;
import org.etalon.core.questionnaire.Condition;
import org.etalon.core.questionnaire.Questionnaire;
import org.etalon.platform.text.Texts;

/** Says a condition in words, naming questions, choices and strata as the questionnaire words them. */
public final class ConditionWords {
    /** From how many parts on, or how many characters, a list reads better than a line. */
    private static final int MANY = 3;

    private static final int LONG = 160;

    private final TestWords tests;
    private final Texts texts;

    public ConditionWords(Questionnaire questionnaire, Locale locale) {
        tests = new TestWords(questionnaire, locale);
        texts = Texts.of("condition", locale);
    }

    /**
     * A condition as it is best read.
     *
     * @param kind {@code line}; {@code all} or {@code some} where it is a list
     * @param count of the parts, how many must hold
     * @param line the whole on one line, as {@link ConditionWords#say} has it
     * @param parts likewise each; none where it is no list
     */
    public record Listed(String kind, int count, String line, List<String> parts) {}

    /** A clause without capital and full stop, such as « la collectivité compte au moins 3 500 habitants ». */
    public String say(Condition condition) {
        Condition plain = Plain.of(condition);
        if (plain instanceof Condition.All all) {
            return joined(all.parts(), "and");
        }
        if (plain instanceof Condition.Any any) {
            return joined(any.parts(), "or");
        }
        if (plain instanceof Condition.AtLeast some) {
            return texts.say("some", some.count(), joined(some.parts(), "comma"));
        }
        return Plain.isOfFact(plain) ? texts.say("body", tests.ofBody(plain)) : tests.ofQuestion(plain);
    }

    /** The same, as a list where it has many parts or is long. */
    public Listed listed(Condition condition) {
        Condition plain = Plain.of(condition);
        List<Condition> parts = Plain.parts(plain);
        String line = say(plain);
        if (parts.size() < 2 || parts.size() < MANY && line.length() <= LONG) {
            return new Listed("line", 0, line, List.of());
        }
        List<String> said = parts.stream().map(this::say).toList();
        if (plain instanceof Condition.All) {
            return new Listed("all", parts.size(), line, said);
        }
        return new Listed("some", plain instanceof Condition.AtLeast some ? some.count() : 1, line, said);
    }

    /** What is said of the collectivité one thing after the other names it once. */
    private String joined(List<Condition> parts, String link) {
        StringBuilder joined = new StringBuilder();
        for (int i = 0; i < parts.size(); i++) {
            Condition part = parts.get(i);
            boolean goesOn = i > 0 && Plain.isOfFact(part) && Plain.isOfFact(parts.get(i - 1));
            joined.append(i > 0 ? texts.get(link) : "")
                    .append(goesOn ? tests.ofBody(part) : part(part, parts.size() > 1));
        }
        return joined.toString();
    }

    private String part(Condition part, boolean among) {
        return among && !Plain.parts(part).isEmpty() ? "(" + say(part) + ")" : say(part);
    }
}
