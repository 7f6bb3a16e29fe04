/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.label.statistics;

import java.util.Locale;
import org.etalon.label.page.LabelWords;
import org.etalon.platform.text.Figures;
import org.etalon.platform.text.Texts;

/** What statistics are called, in the language of the reader. */
final class StatisticsWords {
    private final Texts texts;
    private final Locale locale;
    private final LabelWords labels;

    StatisticsWords(Locale locale, LabelWords labels) {
        texts = Texts.of("statistics", locale);
        this.locale = locale;
        this.labels = labels;
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
        return labels.level(key);
    }

    String types(String type) {
        Texts directory = Texts.of("collectivity", locale);
        return known(directory.containsKey("types." + type) ? labels.types(type) : capital(type));
    }

    String region(String code) {
        return known(labels.region(code));
    }

    String stratum(String stratum) {
        return known(capital(stratum));
    }

    private String known(String word) {
        return word.isEmpty() ? texts.get("unknown") : word;
    }

    private static String capital(String word) {
        return word.isEmpty() ? "" : word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1);
    }
}
