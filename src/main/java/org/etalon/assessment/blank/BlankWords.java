/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.assessment.blank;

import java.util.Locale;
import java.util.Optional;
import org.etalon.core.answer.Facts;
import org.etalon.core.questionnaire.Condition;
import org.etalon.core.questionnaire.PerStratum;
import org.etalon.core.questionnaire.Questionnaire;
import org.etalon.core.questionnaire.Text;
import org.etalon.platform.text.Figures;
import org.etalon.platform.text.Markdown;
import org.etalon.platform.text.Texts;
import org.etalon.questionnaire.wording.ConditionWords;

/**
 * What every part of a form says in the same way.
 *
 * @param facts empty where the form is for everybody
 * @param stratum that the facts lead to; meaningless without facts
 */
record BlankWords(Questionnaire questionnaire, Optional<Facts> facts, String stratum, Locale locale) {
    String say(String key, Object... arguments) {
        return Texts.of("blank", locale).say(key, arguments);
    }

    String plain(Text text) {
        return Markdown.plain(text.in(locale.getLanguage()));
    }

    String plain(Optional<Text> text) {
        return text.map(this::plain).orElse("");
    }

    String number(long hundredths) {
        return Figures.number(hundredths, locale);
    }

    /** Whether something can concern the body; for a form for everybody, always. */
    boolean canHold(Optional<Condition> condition) {
        return condition.isEmpty() || Chance.of(condition.get(), facts, stratum) != Chance.NEVER;
    }

    /** The condition in words, unless it is sure to hold; empty where there is none. */
    Optional<String> unsure(Optional<Condition> condition) {
        return condition
                .filter(it -> Chance.of(it, facts, stratum) == Chance.MAYBE)
                .map(new ConditionWords(questionnaire, locale)::say);
    }

    /** The number in the body's stratum; for everybody, from the least to the greatest. */
    String perStratum(PerStratum number) {
        if (facts.isPresent()) {
            return String.valueOf(number.in(stratum));
        }
        var all = questionnaire.strata().stream()
                .mapToInt(each -> number.in(each.id()))
                .summaryStatistics();
        return all.getMin() == all.getMax() ? String.valueOf(all.getMin()) : say("range", all.getMin(), all.getMax());
    }

    /** What a score of a question is worth: in points where these are known, else as a share of them. */
    String worth(PerStratum points, int score) {
        return facts.isPresent()
                ? say("worth", number((long) points.in(stratum) * score), points.in(stratum) * score)
                : Figures.percent(100L * score, locale);
    }

    /** Such as « Commune de 3 200 habitants ». */
    String who() {
        if (facts.isEmpty()) {
            return say("everybody");
        }
        var kinds = Texts.of("export", locale);
        String kind = kinds.get("kind." + facts.get().type());
        var population = facts.get().population();
        return population.isPresent() ? kinds.say("kind.inhabited", kind, number(100 * population.getAsLong())) : kind;
    }
}
