/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.assessment.export;

import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.etalon.core.answer.Facts;
import org.etalon.core.questionnaire.Stratum;
import org.etalon.core.questionnaire.Text;
import org.etalon.platform.text.Figures;
import org.etalon.platform.text.Markdown;
import org.etalon.platform.text.Texts;

/** What every part of a report says in the same way. */
final class ReportWords {
    static final ZoneId PARIS = ZoneId.of("Europe/Paris");

    private final Report report;
    private final Locale locale;
    private final Texts texts;

    ReportWords(Report report) {
        this.report = report;
        locale = report.locale();
        texts = Texts.of("export", locale);
    }

    String say(String key, Object... arguments) {
        return texts.say(key, arguments);
    }

    /** A questionnaire's text without its marks. */
    String plain(Text text) {
        return Markdown.plain(text.in(locale.getLanguage()));
    }

    String plain(Optional<Text> text) {
        return text.map(this::plain).orElse("");
    }

    String percent(int hundredths) {
        return Figures.percent(hundredths, locale);
    }

    /** Hundredths of anything. */
    String number(long hundredths) {
        return Figures.number(hundredths, locale);
    }

    /** The collectivité's name, or what it is. */
    String who() {
        return report.name().orElseGet(this::kind);
    }

    /** Such as « Commune de 3 200 habitants ». */
    String kind() {
        Facts facts = report.scored().sheet().facts();
        String type = say("kind." + facts.type());
        return facts.population().isPresent()
                ? say("kind.inhabited", type, number(100 * facts.population().getAsLong()))
                : type;
    }

    String questionnaire() {
        return plain(report.assessment().questionnaire().title());
    }

    /** The title of the collectivité's stratum; empty where the questionnaire has but one. */
    Optional<String> stratum() {
        List<Stratum> strata = report.assessment().questionnaire().strata();
        return strata.stream()
                .filter(stratum -> strata.size() > 1
                        && stratum.id().equals(report.assessment().stratum()))
                .map(stratum -> plain(stratum.title()))
                .findFirst();
    }

    /** Such as « Niveau 2 sur 5 ». */
    String level(int level) {
        int highest = report.assessment().levels().size();
        return level == 0 ? say("level.none") : say("level.of", level, highest);
    }

    /** The instant in Paris, with its zone said. */
    String moment() {
        var there = report.at().atZone(PARIS);
        String day = DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG)
                .withLocale(Figures.european(locale))
                .format(there);
        return say("moment", day, two(there.getHour()), two(there.getMinute()));
    }

    private static String two(int number) {
        return number < 10 ? "0" + number : String.valueOf(number);
    }
}
