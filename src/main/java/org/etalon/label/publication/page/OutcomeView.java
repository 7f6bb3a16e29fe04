/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.label.publication.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.etalon.core.questionnaire.Domain;
import org.etalon.core.questionnaire.Level;
import org.etalon.core.questionnaire.Questionnaire;
import org.etalon.label.LabelResult;
import org.etalon.label.LabelResult.DomainScore;
import org.etalon.label.LabelState;
import org.etalon.platform.text.Figures;
import org.etalon.platform.text.Markdown;
import org.etalon.platform.text.Texts;

/**
 * What a candidate reads of what became of their dossier.
 *
 * @param level for its marks, 0 for none
 * @param said the level in words
 * @param otherwise that another level was decided than the scores come to, in a sentence; empty where it is the same
 * @param reason why the jury decided so, in its words; empty where it wrote nothing
 * @param by whose level it is, in words
 * @param standing that the label doesn't count, and why; empty where it does
 * @param before the global score as declared, a percentage in words
 * @param after the same after the jury's review
 * @param mentions in words
 */
public record OutcomeView(
        int level,
        int levels,
        String said,
        String otherwise,
        String reason,
        String by,
        String standing,
        String before,
        String after,
        List<Line> domains,
        List<String> mentions,
        List<String> strengths,
        List<String> ways) {
    /** A domain. @param width of its bar, an SVG length */
    public record Line(String title, String before, String after, String width, List<String> opinions) {}

    /** @param questionnaire of the edition */
    public static OutcomeView of(LabelResult.Current standing, Questionnaire questionnaire, Locale locale) {
        LabelResult result = standing.result();
        Optional<Integer> corrected = standing.corrected();
        int level = corrected.orElse(result.level());
        Texts texts = Texts.of("publication", locale);
        return new OutcomeView(
                level,
                result.levels(),
                said(level, questionnaire, locale),
                corrected.isPresent()
                        ? texts.say("outcome.corrected", said(result.level(), questionnaire, locale))
                        : otherwise(result, questionnaire, locale),
                standing.reason(),
                texts.get(by(standing, level)),
                standing(standing, locale),
                Figures.percent(result.before().global(), locale),
                Figures.percent(result.after().global(), locale),
                lines(result, questionnaire, locale),
                result.mentions().stream()
                        .map(id -> mention(id, questionnaire, locale))
                        .toList(),
                result.strengths(),
                result.ways());
    }

    private static String standing(LabelResult.Current standing, Locale locale) {
        LabelResult.Kept label = standing.label();
        return label.state() == LabelState.VALID
                ? ""
                : Texts.of("label", locale).say("state." + label.state().key(), label.reason());
    }

    private static String by(LabelResult.Current standing, int level) {
        if (standing.corrected().isPresent()) {
            return "list.corrected";
        }
        return level > 0 ? "list.awarded" : "list.decided";
    }

    private static String said(int level, Questionnaire questionnaire, Locale locale) {
        return questionnaire.levels().stream()
                .filter(each -> each.level() == level)
                .map(Level::title)
                .map(title -> Markdown.plain(title.in(locale.getLanguage())))
                .findFirst()
                .orElseGet(() -> Texts.of("publication", locale).get("outcome.none"));
    }

    private static String otherwise(LabelResult result, Questionnaire questionnaire, Locale locale) {
        return result.level() == result.after().level()
                ? ""
                : Texts.of("publication", locale)
                        .say(
                                "outcome.otherwise",
                                computed(result.before().level(), questionnaire, locale),
                                computed(result.after().level(), questionnaire, locale));
    }

    private static String computed(int level, Questionnaire questionnaire, Locale locale) {
        return level == 0
                ? Texts.of("publication", locale).get("outcome.computed.none")
                : said(level, questionnaire, locale);
    }

    private static List<Line> lines(LabelResult result, Questionnaire questionnaire, Locale locale) {
        List<Line> lines = new ArrayList<>();
        for (Domain domain : questionnaire.domains()) {
            result.domains().stream()
                    .filter(each -> each.domain().equals(domain.id()))
                    .filter(each -> each.before() != null || each.after() != null)
                    .map(each -> line(Markdown.plain(domain.title().in(locale.getLanguage())), each, locale))
                    .forEach(lines::add);
        }
        return lines;
    }

    private static Line line(String title, DomainScore score, Locale locale) {
        int after = score.after() == null ? 0 : score.after();
        return new Line(
                title,
                score.before() == null ? "" : Figures.percent(score.before(), locale),
                score.after() == null ? "" : Figures.percent(score.after(), locale),
                after / 100 + "%",
                score.opinions());
    }

    private static String mention(String id, Questionnaire questionnaire, Locale locale) {
        return questionnaire.mentions().stream()
                .filter(each -> each.id().equals(id))
                .map(each -> Markdown.plain(each.title().in(locale.getLanguage())))
                .findFirst()
                .orElse(id);
    }
}
