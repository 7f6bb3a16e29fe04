/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.assessment.report;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.etalon.core.answer.Facts;
import org.etalon.core.questionnaire.Stratum;
import org.etalon.core.questionnaire.Text;
import org.etalon.platform.text.Days;
import org.etalon.platform.text.Figures;
import org.etalon.platform.text.Markdown;
import org.etalon.platform.text.Texts;

/** What every part of a report says in the same way. */
public final class ReportWords {
    private static final int HEAD = 70;

    private final Report report;
    private final Locale locale;
    private final Texts texts;

    public ReportWords(Report report) {
        this.report = report;
        locale = report.locale();
        texts = Texts.of("export", locale);
    }

    public String say(String key, Object... arguments) {
        return texts.say(key, arguments);
    }

    /** A questionnaire's text without its marks. */
    public String plain(Text text) {
        return Markdown.plain(text.in(locale.getLanguage()));
    }

    String plain(Optional<Text> text) {
        return text.map(this::plain).orElse("");
    }

    public String percent(long hundredths) {
        return Figures.percent(hundredths, locale);
    }

    /** Hundredths of anything. */
    public String number(long hundredths) {
        return Figures.number(hundredths, locale);
    }

    /** The collectivité's name, or what it is. */
    public String who() {
        return report.name().orElseGet(this::kind);
    }

    /** Such as « Commune de 3 200 habitants ». */
    public String kind() {
        Facts facts = report.scored().sheet().facts();
        String type = say("kind." + facts.type());
        return facts.population().isPresent()
                ? say("kind.inhabited", type, number(100 * facts.population().getAsLong()))
                : type;
    }

    public String questionnaire() {
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

    /** What stands at the head of each page: whose it is and what, not too long for its line. */
    public String head(String what) {
        String head = say("head", who(), what);
        return head.codePointCount(0, head.length()) <= HEAD
                ? head
                : head.substring(0, head.offsetByCodePoints(0, HEAD - 1)).strip() + "…";
    }

    /** Such as « Niveau 2 sur 5 ». */
    public String level(int level) {
        int highest = report.assessment().levels().size();
        return level == 0 ? say("level.none") : say("level.of", level, highest);
    }

    /** When the report was made, with the place by whose clocks this is told. */
    public String moment() {
        var there = report.at().atZone(report.zone());
        String place = Days.place(report.zone());
        return say("moment", day(there.toLocalDate()), two(there.getHour()), two(there.getMinute()), place);
    }

    /** Such as « 23 novembre 2026 ». */
    public String day(LocalDate day) {
        return Days.of(day, locale);
    }

    private static String two(int number) {
        return number < 10 ? "0" + number : String.valueOf(number);
    }
}
