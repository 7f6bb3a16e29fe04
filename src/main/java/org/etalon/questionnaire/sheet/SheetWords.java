/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.questionnaire.sheet;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.etalon.core.questionnaire.Condition;
import org.etalon.core.questionnaire.Questionnaire;
import org.etalon.core.questionnaire.Text;
import org.etalon.platform.text.Figures;
import org.etalon.platform.text.Markdown;
import org.etalon.platform.text.Texts;
import org.etalon.questionnaire.wording.ConditionWords;

/** One language and one stratum, in which all parts of a sheet are worded. */
final class SheetWords {
    final Locale locale;
    final String stratum;
    final Texts texts;
    private final ConditionWords conditions;

    SheetWords(Questionnaire questionnaire, String stratum, Locale locale) {
        this.locale = locale;
        this.stratum = stratum;
        texts = Texts.of("sheet", locale);
        conditions = new ConditionWords(questionnaire, locale);
    }

    String html(Optional<Text> text) {
        return text.map(it -> Markdown.blocks(it.in(locale.getLanguage()))).orElse("");
    }

    String line(Text text) {
        return Markdown.line(text.in(locale.getLanguage()));
    }

    String plain(Text text) {
        return Markdown.plain(text.in(locale.getLanguage()));
    }

    String say(Condition condition) {
        return conditions.say(condition);
    }

    /** A rule by its condition: on one line by this sentence, or a list below the one that is named {@code .all} or {@code .some} after it. */
    Sheet.Rule rule(String key, Condition condition) {
        var listed = conditions.listed(condition);
        if (listed.parts().isEmpty()) {
            return new Sheet.Rule(texts.say(key, listed.line()), List.of());
        }
        String list = key + (listed.kind().equals("all") ? ".all" : ".some");
        return new Sheet.Rule(texts.say(list, listed.count()), listed.parts());
    }

    String percent(long hundredths) {
        return Figures.percent(hundredths, locale);
    }

    String number(long hundredths) {
        return Figures.number(hundredths, locale);
    }

    /** What a score of a question earns of its points, in words. */
    String points(int points, int score) {
        return texts.say("points", number((long) points * score), points * score);
    }

    /** When something applies and is shown. */
    List<String> when(Optional<Condition> applies, Optional<Condition> visible) {
        List<String> notes = new ArrayList<>();
        applies.ifPresent(it -> notes.add(texts.say("applies", say(it))));
        visible.ifPresent(it -> notes.add(texts.say("visible", say(it))));
        return notes;
    }
}
