/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.label.statistics;

import java.util.Locale;
import org.etalon.core.questionnaire.Stratum;
import org.etalon.label.LabelFilter;
import org.etalon.label.LabelRow;
import org.etalon.label.page.LabelWords;
import org.etalon.label.page.Schemes;
import org.etalon.platform.text.Figures;
import org.etalon.platform.text.Markdown;
import org.etalon.platform.text.Texts;

/** What statistics are called, in the language of the reader. */
final class StatisticsWords {
    private final Texts texts;
    private final Locale locale;
    private final LabelWords labels;
    private final Schemes schemes;
    private final LabelFilter.Values there;

    /** @param there what is public */
    StatisticsWords(Locale locale, LabelWords labels, Schemes schemes, LabelFilter.Values there) {
        texts = Texts.of("statistics", locale);
        this.locale = locale;
        this.labels = labels;
        this.schemes = schemes;
        this.there = there;
    }

    String say(String key, Object... arguments) {
        return texts.say(key, arguments);
    }

    String language() {
        return locale.getLanguage();
    }

    String figure(long number) {
        return Figures.number(100 * number, locale);
    }

    String percent(long hundredths) {
        return Figures.percent(hundredths, locale);
    }

    String level(String key) {
        return labels.level(key, there);
    }

    String year(LabelRow label) {
        return labels.year(label);
    }

    String edition(String programme, String edition) {
        return labels.edition(programme, edition);
    }

    String types(String type) {
        Texts directory = Texts.of("collectivity", locale);
        return known(directory.containsKey("types." + type) ? labels.types(type) : capital(type));
    }

    String region(String code) {
        return known(labels.region(code));
    }

    /** The group of collectivités that a label was judged in. */
    String stratum(LabelRow label) {
        if (label.stratum().isEmpty()) {
            return texts.get("unknown");
        }
        if (label.stratum().equals(Stratum.ALL)) {
            return texts.get("stratum.all");
        }
        return schemes.get(label.programme(), label.edition()).questionnaire().stream()
                .flatMap(each -> each.strata().stream())
                .filter(each -> each.id().equals(label.stratum()))
                .findFirst()
                .map(each -> Markdown.plain(each.title().in(language())))
                .orElseGet(() -> known(capital(label.stratum())));
    }

    private String known(String word) {
        return word.isEmpty() ? texts.get("unknown") : word;
    }

    private static String capital(String word) {
        return word.isEmpty() ? "" : word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1);
    }
}
